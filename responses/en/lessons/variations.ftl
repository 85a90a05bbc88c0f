# The ladder of regressions, easiest first, and the six deadlift variations.
# Review: pending (no clinician has signed this text yet)

reg-menu =
    .title = The ladder back to the floor
    .why = There is always an easier hinge. Find the highest step that stays at 3/10 or less, and climb from there.
    .steps =
        1. Hinge with no load, at a wall or with a stick.
        2. Kettlebell deadlift, the bell up on a box.
        3. Block pull: bar at the knee first, then at mid-shin.
        4. Light RDL.
        5. Light single-leg RDL, one hand on something steady.
        6. Kettlebell swing: a snap of the hips. Only when hinges don’t hurt, and not in weeks 1 and 2.
        7. Deadlift from the floor.
    .cue = Start low, climb one step at a time.
    .watch = Coaches made this order, not a study. You may skip a step that is easy for you. If a step goes over 5/10, or feels worse next morning, go one down.

var-trap-bar =
    .title = Trap bar, high handles
    .why = Worth a try when your low back complains with a straight bar. You stand inside the weight, so the lever on your back is shorter.
    .steps =
        - Stand in the middle of the bar, use the high handles.
        - Bend your knees a bit more than with a straight bar.
        - Brace, push the floor away, stand tall.
        - Start light and see how it feels the next morning.
    .cue = Stand in the middle, push straight up.
    .watch = Measured in lifters: less work for low back and hips, more for the knees. That it hurts less is not proven, so try it and see. Sore knees? Choose something else.

var-block =
    .title = Block or rack pull
    .why = A good choice when you can’t hold your shape from the floor. The bar starts higher, so you fold less.
    .steps =
        - Put the plates on blocks, or the bar on rack pins.
        - Begin with the bar at the knee. Go lower over the weeks, as long as your shape holds.
        - Set up just as you would from the floor.
    .cue = Raise the bar until your back stays put.
    .watch = Coaches’ experience, not research. You can lift more this way, so keep an eye on the weight: small steps here too.

var-sumo =
    .title = Sumo, or just a wider stance
    .why = Suits long legs, or hips that pinch in a normal stance. Your back is more upright and the bar travels less.
    .steps =
        - Feet wide, toes out, hands inside your knees.
        - Push your knees out over your toes.
        - Chest up, brace, push the floor apart.
        - Give it a few light weeks. The inner thighs need time.
    .cue = Knees out, chest up, push the floor apart.
    .watch = There is some research on how it changes the lift. That it is safer for your back has not been shown. If it pinches more, go back.

var-rdl =
    .title = RDL as your main hinge
    .why = Good while you learn, and good on the way back. You choose how deep to go, and you never pull from a dead stop.
    .steps =
        - Take the bar from a rack, at hip height.
        - Soft knees, hips back, bar close.
        - Stop just below the knee or earlier.
        - Do 2 to 3 sets of 8, easy.
    .cue = Only as deep as your back stays long.
    .watch = Some support from research, more from coaches. It can make hamstrings quite sore at first. Start with 2 sets.

var-grip =
    .title = Overhand, hook grip or straps
    .why = For any heavy pull, and for a sore biceps or shoulder. Both palms face you, so neither arm has to hold the bar palm-up.
    .steps =
        - Warm up double overhand.
        - When your grip gives out, use a hook grip or straps.
        - Keep mixed grip for tests, if you use it at all.
        - Arms long like ropes, no bend at the elbow.
    .cue = Palms to you. Straps are fine.
    .watch = In videos of biceps tears, nearly all were the palm-up arm. Videos are weak evidence, but the fix costs nothing. Sudden elbow pain in a pull: have it seen within 2 days.

var-tempo =
    .title = Slow up, slow down
    .why = Going slowly shows you where you lose your shape, with a weight that can’t hurry you.
    .steps =
        - Take a light weight, about 50% of your max.
        - 3 seconds up to the knee, then stand up as normal.
        - 3 seconds down.
        - 3 sets of 5.
    .cue = Slow enough to feel every inch.
    .watch = Coaches use it to teach control. For backs it is not proven. Slow lowering means more soreness the first few times, so start with fewer sets.
