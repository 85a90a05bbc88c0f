# The eleven self-care items: what to do, what the evidence says, and the one line the bot says.
# Review: pending (no clinician has signed this text yet)

care-relative-rest =
    .title = Easy days, not bed days
    .why = For sore backs, staying active works better than bed rest. That is well tested. A few careful days at the start make sense too.
    .steps =
        - Take 2 easy days: walk, move, skip what hurts sharply.
        - After that, pain is your guide. Up to 3/10 is fine. At 4 to 5, don’t add load. Over 5, do less.
        - Did it start with a movement, like a strain? Then leave heavy pulls for 7 to 14 days.
        - Plain muscle soreness doesn’t need that long.
    .cue = Easy, not idle. Two light days, then build up.
    .watch = The 2 days and the 7 to 14 days are expert advice, not law. You don’t need to wait for zero pain. Worse after 3 days? Come back.

care-walk =
    .title = Walk a little, often
    .why = Walking keeps you moving without asking much. Guides agree and studies back it: people who keep moving do better than people who lie down.
    .steps =
        - Walk, or cycle easily, for 10 to 30 minutes.
        - Do it 1 to 3 times a day.
        - Sore day? Start with 5 minutes and turn around.
    .cue = A walk is the best first exercise.
    .watch = A mild ache that fades after is fine. If walking sends pain or tingling further down a leg, stop there and come back to me. A leg that gets weak needs a check the same day.

care-positions =
    .title = Find a position that eases it
    .why = Rest is easier when you are comfortable. This is for comfort only. It doesn’t speed healing, and it doesn’t have to.
    .steps =
        - On your back with your calves up on a chair.
        - Or on your side with a pillow between your knees.
        - Or stand up for a short while, if lying is no good.
        - Change every 20 to 30 minutes.
    .cue = If it eases, it is a good position.
    .watch = Pregnant? Choose your side, and don’t lie flat on your back for long. New numbness between the legs, or a change in peeing or pooping: go to an emergency department now.

care-heat =
    .title = Heat
    .why = Warmth gives sore backs a small relief for a short time. Of heat and cold, heat has the better studies for backs.
    .steps =
        - Use a warm pack or a warm bath.
        - 15 to 20 minutes, several times a day.
        - Test it on your skin first. Warm, not hot.
    .cue = Heat feels good and has the better evidence. It doesn’t heal.
    .watch = Not on skin that is numb, and don’t fall asleep on a hot pack. One limb swollen, red and warm by itself: leave heat off and have it checked today.

care-ice =
    .title = Ice
    .why = Cold can dull an ache in the first days. For backs there is too little research to say it works, and in theory it may slow repair a bit.
    .steps =
        - Wrap a cold pack in a cloth.
        - 15 to 20 minutes, every few hours.
        - Stop after the first days, or sooner if you don’t like it.
    .cue = Fine if you like it. Keep a cloth between.
    .watch = Never straight on the skin, and not where skin is numb. If you like neither cold nor heat, leave both out. You lose nothing.

care-contrast =
    .title = Cold, then heat
    .why = Some guides tell you to switch between cold and heat. For backs, nobody has shown that it adds anything.
    .steps =
        - Cold pack in a cloth, 15 to 20 minutes.
        - Break of 30 minutes.
        - Warm pack, 15 to 20 minutes.
    .cue = Only if it feels good.
    .watch = It takes about an hour, so ask if it is worth it to you. A walk may do more. Always a cloth under cold, and test heat on your skin first.

care-massage =
    .title = Massage or foam roller
    .why = In studies it eases muscle soreness a little. Those results may look better than they are, since people know what they got.
    .steps =
        - Gentle massage or slow rolling, a few minutes.
        - Stay at a pressure you can breathe through.
        - Stop if it is worse after.
    .cue = Can feel good. You can also skip it.
    .watch = Leave it off a fresh injury with a pop, bruise or dent. Leave it off a rock-hard muscle or a swollen limb too. Those need someone to look at them today.

care-doms =
    .title = Plain muscle soreness: give it time
    .why = Sore muscles sort themselves out, mostly within 5 to 7 days. Easy movement helps a bit. Stretching does very little, and that is well tested.
    .steps =
        - Move gently every day.
        - Sleep, and eat and drink as normal.
        - Next hard set for that muscle when it is at 3/10 or less.
    .cue = Time and easy movement.
    .watch = Pee like cola or tea, or a rock-hard, swollen muscle: get a blood and urine test today. Worse after day 3, or still sore after 7 days: come back.

care-load =
    .title = Turn the load back, then build
    .why = Your last easy week shows what you can handle now. Starting there gives sore spots room and keeps you training.
    .steps =
        - Go back to the weights and sets of your last easy week.
        - From there, add 10% a week at most: in weight, or in sets × reps.
        - If it flares, go back one step. That is part of it.
    .cue = One step a week.
    .watch = The 10% is a habit among coaches, not a law. Your score in the set and the next morning tell you more. Over 5/10, or worse next morning: do less.

care-medicines =
    .title = Painkillers: ask a pharmacist
    .why = I can’t advise on medicines. A pharmacist can, fast. One thing studies do show: anti-inflammatory pills help sore backs only a little.
    .steps =
        - Ask a pharmacist before you take something new.
        - Tell them about your other pills, your stomach, kidneys and heart, and if you are or may be pregnant.
        - Don’t use painkillers to train through pain.
        - Don’t stop a medicine that a doctor gave you.
    .cue = A pharmacist can tell you what fits you.
    .watch = Dark pee, or muscles far more sore than you know it? No anti-inflammatory pills before you are checked, as they can stress the kidneys. Get a blood and urine test today.

care-hands-on =
    .title = Physio and hands-on care
    .why = Hands-on treatment helps a little, and in good studies it is done along with exercise. Exercise is the part that lasts.
    .steps =
        - Look for a physio who knows lifting.
        - Tell them when it started, your 0 to 10 scores and what you want to lift again.
        - Leave with a plan you can do yourself.
    .cue = Choose somebody who gets you moving and lifting.
    .watch = Massage or cracking alone is not the plan. New weakness or numbness in an arm or leg? Have your nerves checked the same day, before anyone cracks your back or neck.
