# The eleven results of the cause finder: what may be behind the soreness, what to try, and how sure anyone can be.
# Review: pending (no clinician has signed this text yet)

cause-load =
    .title = The load went up faster than you did
    .why = Your body gets used to more work, but slowly. A big jump, sets to failure, or a max most weeks can outrun it. Testing shows strength. Training builds it.
    .steps =
        - For 2 weeks, work at 60 to 70% of your max. Leave 3 to 4 reps in the tank.
        - Then add 10% a week at most.
        - Keep the rest of your training as it is, if it feels good.
    .cue = Train most weeks, test rarely.
    .watch = No study has found a magic number. The 10% is just an easy brake. If two lighter weeks change nothing, come back and we look again.

cause-technique =
    .title = How you lift shares out the work
    .why = Legs, hips and back split every rep. A small change in the set-up can move work from a tired spot to a fresh one.
    .steps =
        - Open the mistake card that came up for you.
        - Work on that one thing, with that one drill, for about 4 weeks.
        - Then film again from the side and compare.
    .cue = One thing at a time.
    .watch = Most of this is coaches’ experience with a little research. Nobody lifts perfectly, and you don’t need to. If 4 weeks of this change nothing, a physio is a good next step.

cause-hinge-hamstrings =
    .title = Hamstrings stop your hips early
    .why = The backs of your thighs pull tight before your hips are far enough back. Then your back bends to find the rest.
    .steps =
        - RDL 2×8, only as deep as you can go with a long back.
        - Active leg raises 2×10: on your back, lift one straight leg, lower it slowly.
        - Until then, put the bar on blocks so the start is higher.
    .cue = Work in the range you own. It grows.
    .watch = This is coaches’ experience. Range does tend to grow when you train in it. If you felt a sudden pull in the hamstring during a lift, tell me about that first.

cause-hinge-hip-joint =
    .title = A pinch or block at the hip
    .why = Hips come in different shapes, and some are stiff. Yours may stop before you reach the bar in a narrow stance. Often a small change of stance is all it takes.
    .steps =
        - Stand wider or turn your toes out a bit.
        - Rock-backs 2×10: on hands and knees, sit back slowly and return.
        - Hip circles with a band pulling at the hip, 5 each way.
    .cue = Find your stance, then own it.
    .watch = Coaches’ experience, not research. If a pinch over 3/10 stays, book a physio within a week or two and show them the move that brings it on.

cause-hinge-glutes =
    .title = Glutes: undertrained or hard to feel
    .why = You feel the pull in your back and little in your glutes. They may need more training, or you can’t feel them well yet. Both change with practice.
    .steps =
        - Hip thrust 3×8 to 10.
        - Banded side steps 2×12.
        - In both: squeeze for a moment at the top.
    .cue = Train them, and the feeling follows.
    .watch = The evidence is weak. Less strong glutes do go along with back pain, but nobody knows which comes first. And feeling a muscle is nice, not a must.

cause-hinge-flexors =
    .title = Tight at the front of the hips
    .why = The front of your hips feels tight when you stand tall. Then the last bit of the lift may come from leaning back and not from your glutes.
    .steps =
        - Half-kneeling stretch, 2×30 seconds each side: one knee down, tuck your tail, shift forward a little.
        - Split squats 2×8 each side, slow and upright.
    .cue = Tuck, squeeze, stand tall.
    .watch = This is coaches’ experience. Feeling tight doesn’t always mean short. Give it a few weeks, and keep it only if it helps.

cause-hinge-core =
    .title = Your middle gives way first
    .why = You wobble, or your back bends before your hips do. A steadier trunk lets the hips do the hinging.
    .steps =
        - Pick one: dead bug, side plank or Pallof press. Do 2 to 3 sets.
        - Next time, pick another.
        - On deadlift day: full breath, brace, then move.
    .cue = Steady middle, moving hips.
    .watch = Good news from studies: getting stronger helps sore backs. No single core exercise came out best, so choose the one you will keep doing.

cause-posterior-chain =
    .title = Hips and hamstrings lag behind
    .why = Your back rounds and the lockout is a fight. That can mean that glutes, hamstrings, calves and back need to catch up with the front of your legs.
    .steps =
        - Twice a week: RDL, hip thrust and back extension.
        - Start light, stop 2 to 3 reps before failure.
        - Keep your deadlifts at a weight you can lock out with ease.
    .cue = Build the back side twice a week.
    .watch = There is some research behind this, not a lot. Give it 4 to 6 weeks. A new exercise makes you sore at first, so start with 2 sets of each.

cause-sitting =
    .title = Lots of sitting
    .why = A long day in a chair makes you stiff, not broken. Stiff hips need a few minutes before they hinge well.
    .steps =
        - Stand up or walk for 2 minutes every hour.
        - Before you lift: 10 slow hinges with no weight.
        - Sit however you like. Change it often.
    .cue = Up once an hour, 10 hinges before you lift.
    .watch = You may hear that sitting shuts your glutes down. Nobody has shown that, nor that sitting causes back pain. Moving more feels better, and that is reason enough.

cause-footwear =
    .title = Soft shoes
    .why = A thick, soft sole squashes under a heavy bar. That makes balance harder, like lifting on a mattress.
    .steps =
        - Wear flat, firm shoes. Or socks, where the floor is safe and the gym allows it.
        - Do one light set and feel the whole foot press: heel, big toe, little toe.
    .cue = Flat and firm.
    .watch = Nobody has shown that shoes cause or cure back pain, and you don’t need insoles for this. Heeled lifting shoes are firm, just a little taller.

cause-pairing =
    .title = Heavy squats and heavy pulls too close
    .why = Both load your back. Put them on the same day or back to back, and there is little time to recover.
    .steps =
        - In each pair, make one heavy and one light.
        - Leave 48 to 72 hours between hard days for the back.
        - Write your week down once. It is easy to see there.
    .cue = One heavy, one light.
    .watch = The gap is coaches’ experience, no study fixed the hours. If you do well with less, fine. Your next-morning score tells you.
