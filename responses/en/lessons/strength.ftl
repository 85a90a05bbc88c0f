# The strengthening menu: how to use it, and its nine exercises with how to do them and the dose.
# Review: pending (no clinician has signed this text yet)

str-menu =
    .title = The strengthening menu
    .why = Stronger glutes, legs and trunk share the work with your back. It takes little time, and you don’t need all of it.
    .steps =
        1. Train it 2 times a week, on days that suit you.
        2. Choose one exercise per row: glutes, side glutes, hamstrings, trunk, back, upper back, easy movement.
        3. Do 2 to 3 sets of each.
        4. Stop each set with 2 to 3 reps left.
        5. Keep pain at 3/10 or less. More? Lighter, shorter, or swap it.
        6. Short on time? Two rows are better than none.
    .cue = Twice a week, a few reps left, 3/10 or less.
    .watch = Studies show that strength training helps sore backs. They don’t show that one exercise beats the rest, so pick what you like. A bit of soreness after the first sessions is normal.

str-hip-thrust =
    .title = Hip thrust or glute bridge
    .why = Trains the big glute muscle, the one that finishes your deadlift.
    .steps =
        - Upper back on a bench, or lie on the floor for the bridge. Feet flat, knees bent.
        - Push through your whole foot and lift your hips until body and thighs are in line.
        - Squeeze for a second. Come down slowly.
        - Dose: 2 to 3 sets of 8 to 12.
    .cue = Ribs down, squeeze at the top.
    .watch = A coaches’ choice, not proven to help backs. If you feel it mainly in your low back, don’t lift so high.

str-band-walk =
    .title = Banded side steps
    .why = Trains the glutes on the side of the hip. They keep your hips level.
    .steps =
        - Put a light band around your legs, just above the knees.
        - Bend knees and hips a little.
        - Step to the side, then follow with the other foot. Keep the band tight.
        - Dose: 2 to 3 sets of 10 to 15 steps each way.
    .cue = Slow steps, knees over toes.
    .watch = People with back pain often test a bit less strong here. Which comes first is unknown. So: worth a try, no promise.

str-rdl =
    .title = Light Romanian deadlift
    .why = Trains the hamstrings at full length and lets you practice the hinge at the same time.
    .steps =
        - Stand tall with a light bar or two dumbbells. Knees soft.
        - Push your hips back, weight close to your thighs.
        - Stop just below the knee, or when your back wants to round.
        - Squeeze your glutes to stand up.
        - Dose: 2 to 3 sets of 8 to 10.
    .cue = Hips back, weight close.
    .watch = A little research, mostly coaches’ experience. Expect sore hamstrings after the first time. Leave it out while a hamstring hurts in the lift itself.

str-nordic =
    .title = Nordic lower with a band
    .why = Trains the hamstrings hard on the way down.
    .steps =
        - Kneel on something soft. A partner or a bar holds your ankles.
        - Loop a strong band around your chest, fixed behind and above you, so it takes some weight.
        - Lean forward slowly, straight from knee to head. Catch yourself with your hands.
        - Push back up with your arms.
        - Dose: 2 to 3 sets of 4 to 6.
    .cue = Slow down, hands ready.
    .watch = In field sports it clearly cuts hamstring injuries. For backs nobody has shown a thing. It makes you very sore at first, so begin with 1 or 2 sets.

str-plank =
    .title = Plank or side plank
    .why = Teaches your trunk to hold still while it works. You need that at the bar.
    .steps =
        - Plank: on forearms and toes, in a straight line.
        - Side plank: on one forearm, hips up. Knees on the floor makes it easier.
        - Breathe all the time.
        - Dose: 2 to 3 holds of 20 to 40 seconds, per side for the side plank.
    .cue = Long and tight, keep breathing.
    .watch = Studies back strength work for the trunk, but not this exercise above others. If your hips sag, the set is over.

str-pallof =
    .title = Pallof press
    .why = Your trunk learns not to twist when something pulls you to one side.
    .steps =
        - Fix a band or cable at chest height. Stand side-on to it.
        - Hold the handle at your chest with both hands.
        - Press it straight out, hold for a second, bring it back. Don’t let it turn you.
        - Dose: 2 to 3 sets of 8 to 12 per side.
    .cue = Press out, stay square.
    .watch = Coaches like it. It is not proven to beat other trunk work. If you have to lean away from the pull, step closer or use a lighter band.

str-back-ext =
    .title = Back extension or bird dog
    .why = Builds staying power in the back. It also helps with the 60-second back hold, which comes up in the return plan.
    .steps =
        - Back extension: hips on the pad, fold down, come up until you are straight. No further.
        - Bird dog: on hands and knees, stretch out one arm and the other leg. Hold for a breath.
        - Dose: 2 to 3 sets of 8 to 12.
    .cue = Come up to straight, not past it.
    .watch = In one Swedish study, people with more back endurance did better with deadlift training. A fair hint from a small group. Start with bird dogs if bending is sore.

str-row =
    .title = Row
    .why = Trains the upper back and lats, which keep the bar close.
    .steps =
        - Any row will do: cable, machine, dumbbell, chest on a bench.
        - Pull your elbows back along your ribs.
        - Pause, then let your arms go long again.
        - Dose: 2 to 3 sets of 8 to 12.
    .cue = Elbows to your back pockets.
    .watch = Coaches’ experience, not proven for backs. Is your low back sore? Use a row with your chest supported.

str-tspine =
    .title = Cat-cow or open book
    .why = Easy movement for a stiff upper back. It is for comfort, and it feels good before you lift.
    .steps =
        - Cat-cow: on hands and knees, round your back slowly, then let it sink.
        - Open book: lie on your side, knees bent, and let the top arm swing open. Follow it with your eyes.
        - Dose: 6 to 8 slow reps, each side for the open book.
    .cue = Slow, easy, breathe.
    .watch = It feels good; don’t expect it to fix or prevent anything. If it doesn’t feel good, leave it out. Not a stretch to force.
