# The fifteen mistake cards of the technique check: what it looks like on video, what usually lies behind it, one cue, one drill.
# Review: pending (no clinician has signed this text yet)

m-round-low-back =
    .title = Low back rounds off the floor
    .why = A back that keeps its shape wastes less effort, and each rep feels like the last. That is the reason to work on it.
    .steps =
        - **On video:** your low back changes shape as the plates leave the floor.
        - **Often behind it:** too much weight, no brace, the bar too far forward, or hips that don’t fold that far yet.
        - **Drill:** pause deadlift, 3×4 at about 50% of your max. Stop for 2 seconds just below the knee. Pulling from blocks works too.
    .cue = Long back, squeeze oranges in your armpits.
    .watch = In light lifting, studies found no clear link between a round back and pain. They were not strong studies, and at max weight nobody knows. Think of it as saving effort.

m-hips-shoot-up =
    .title = Hips shoot up first
    .why = When your hips win the race, the legs are done early and your back lifts the rest.
    .steps =
        - **On video:** your butt rises before your chest, and the bar leaves your legs.
        - **Often behind it:** little push from the legs, thinking “pull” and not “push”, or hips set too low at the start.
        - **Drill:** slow pulls, 3×5 at about 50% of your max. Take 3 seconds from the floor to the knee.
    .cue = Push the floor, chest and hips rise together.
    .watch = This is coaches’ experience, not research. If hips still rise first, take weight off. If your back goes over 5/10, end the drill for today.

m-hips-too-high =
    .title = Hips start too high
    .why = Start this high and your knees have nothing left to push with. Your back does the work the legs could share.
    .steps =
        - **On video:** shins straight up, back almost flat like a table, a gap between knees and elbows.
        - **Often behind it:** the bar is too close to your shins, or you rush the set-up.
        - **Drill:** 3 slow set-ups without lifting, between your warm-up sets.
    .cue = Bar over mid-foot, shins to the bar, knees to elbows.
    .watch = Starts look a bit different from body to body, so don’t chase a photo. This comes from coaches, not from studies.

m-bar-starts-far =
    .title = Bar starts in front of mid-foot
    .why = The further the bar is from you, the longer the lever, and the more your back has to do.
    .steps =
        - **On video:** at the start, the bar is over your toes, not over the middle of your foot.
        - **Often behind it:** the bar got rolled during the set-up, or you have no mark to line up with.
        - **Drill:** draw a chalk line across the middle of your shoe. Between reps, step back and set up from zero.
    .cue = The bar cuts your foot in half.
    .watch = The lever part is plain physics. Whether it changes how often people get sore has hardly been studied.

m-lean-back-top =
    .title = Leaning back at the top
    .why = The lift is over when you stand tall. Leaning back adds work for your low back and nothing for the lift.
    .steps =
        - **On video:** at the top your ribs point up and your hips go past the bar.
        - **Often behind it:** trying to show a clear lockout.
        - **Drill:** glute bridge, hold the top for 10 seconds, 3 times. Then a few RDLs that stop dead when you are tall.
    .cue = Stand tall, ribs down, glutes tight.
    .watch = Coaches agree on this one, but we know of no study. If the top of the lift pinches your back, go lighter.

m-little-knee-bend =
    .title = Knees hardly bend
    .why = Straight legs turn the pull into a back and hamstring lift. A little knee bend lets your legs help.
    .steps =
        - **On video:** your legs are almost straight at the start.
        - **Often behind it:** you don’t want it to become a squat, or your hamstrings feel tight.
        - **Drill:** kettlebell deadlift, 3×8. The bell stands between your feet.
    .cue = Bend until your shins touch the bar.
    .watch = Coaching know-how, not research. In an RDL the knees do stay nearly straight. This card is about the pull from the floor.

m-bar-drifts =
    .title = Bar swings away from your legs
    .why = A bar that swings out makes the lever longer, so your back works harder for the same weight.
    .steps =
        - **On video:** on the way up, the bar moves forward and daylight shows between bar and legs.
        - **Often behind it:** your lats are relaxed.
        - **Drill:** straight-arm pulldown 2×12. Then an RDL with a pause below the knee, bar touching you.
    .cue = Drag it up your sweatpants.
    .watch = That a close bar is easier on your back is basic physics with a little research behind it. How much it matters for soreness is not known.

m-no-brace =
    .title = No breath, no brace
    .why = A breath held low and a tight belly steady your trunk. Without them your back has to find its own balance.
    .steps =
        - **On video:** your belly looks soft and your air is already out when the bar moves.
        - **Often behind it:** you are in a hurry.
        - **Drill:** the breathe-and-brace lesson. Then, in each warm-up set, take one full breath before every rep.
    .cue = Breath in, belly tight, then move.
    .watch = Studies support bracing for heavy lifts. Pregnant, a hernia, heart or eye disease, or high blood pressure that is not under control? Breathe out as you push, and ask your doctor or midwife.

m-pull-not-push =
    .title = Yanking the bar off the floor
    .why = A jerk hits your back and arms before your legs have joined in. A smooth push lets all of you start together.
    .steps =
        - **On video:** the bar jumps off the floor and your arms bend.
        - **Often behind it:** the word “pull” in your head.
        - **Drill:** slack pull, 3×3. Build tension on the bar for 3 seconds. Then lift.
    .cue = Push the ground away, arms are ropes.
    .watch = A coaching cue, not a tested one. Sudden pain at the front of the elbow while you pull? Stop, and have a doctor or sports clinic look at it within 2 days.

m-drop-down =
    .title = Letting go on the way down
    .why = The way down is half the rep. Stay tight and your legs and hips share the work until the plates touch.
    .steps =
        - **On video:** once you have locked out, the bar just falls and your belly goes soft.
        - **Often behind it:** you relax because the hard part is done.
        - **Drill:** lower for 3 seconds, 3×5 at about 50% of your max.
    .cue = Own the way down.
    .watch = Slow lowering makes you more sore the first few times. That part is well studied, so start with few sets. The rest is coaches’ experience.

m-over-arch-start =
    .title = Arching hard at the start
    .why = A big arch is effort you can’t keep up through the rep. A long, easy back is simpler to hold.
    .steps =
        - **On video:** a strong arch in the low back, head up, before the bar moves.
        - **Often behind it:** copying “chest up” a bit too well.
        - **Drill:** dead bug 2×8. On your back, lower one arm and the other leg, ribs staying down. Then film your set-up only.
    .cue = Ribs to belt.
    .watch = This is coaches’ experience, not research. There is no single right back shape. Look for one you can hold for the whole set.

m-bar-grinds-thighs =
    .title = Leaning the bar into your thighs
    .why = A light touch keeps the bar close. Leaning it on your thighs stalls the pull right where it gets hard.
    .steps =
        - **On video:** the bar stops on your thighs and gets hitched up, or you lean back under it.
        - **Often behind it:** grip or lockout is running out.
        - **Drill:** pulls from blocks, top half only, lighter, 3×5. Use straps if grip is the limit.
    .cue = Brush, don’t lean.
    .watch = Guides argue about this. Some say never touch, others say drag it. Both are right at the far ends. We know of no study that settles it.

m-round-upper-back =
    .title = Upper back rounds a lot
    .why = Some rounding up there is style. If it grows during the rep, the bar drifts and the lockout gets harder.
    .steps =
        - **On video:** your upper back is very round and your shoulders hang far forward.
        - **Often behind it:** a style that makes the arms long, or an upper back that needs more strength.
        - **Drill:** rows 3×10. Then deadlifts with a short pause just above the floor.
    .cue = Show off the logo on your shirt.
    .watch = We found no numbers that tie this to injuries. Pick the shape you can hold and keep it the same from floor to top.

m-look-up =
    .title = Looking up or at the mirror
    .why = Your neck is more comfortable when it follows the rest of your back. That is all there is to it.
    .steps =
        - **On video:** eyes on the mirror or the ceiling, neck bent back.
        - **Often behind it:** checking your form while you lift.
        - **Drill:** put a sticker on the floor 2 m (6 feet) ahead and look at it. Film the set and check your form after.
    .cue = Look at the floor 2 m ahead.
    .watch = This is for comfort only. There is no proof that looking up hurts anyone. If your neck feels fine, leave this one for last.

m-uneven-feet =
    .title = Weight shifts to toes, heels or one side
    .why = When both feet press evenly, the bar goes straight up and both hips get the same work.
    .steps =
        - **On video:** heels lift, toes lift, or you lean to one side.
        - **Often behind it:** soft shoes, an odd stance, or one hip that is stiffer.
        - **Drill:** practice the set-up barefoot on a safe floor. Then light single-leg RDLs, a hand on something steady.
    .cue = Tripod foot: heel, big toe, little toe.
    .watch = Coaches’ experience, not research. Nobody is perfectly even. A leg that is newly weak or numb is something else: have it checked today.
