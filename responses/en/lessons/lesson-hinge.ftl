# The five-minute hip hinge drill: wall, stick, light weight.
# Review: pending (no clinician has signed this text yet)

lesson-hinge =
    .title = Learn the hip hinge in 5 minutes
    .why = Every deadlift is a hinge: the hips travel back and the back keeps its shape. Learn it with no load and the bar gets easier.
    .steps =
        1. **Wall, 2×8.** Stand a foot (30 cm) in front of a wall, back to it. Push your hips back until they touch. Shins stay upright. In the second set, stand a little further away.
        2. **Stick, 2×8.** Hold a broomstick along your back. It touches your head, your upper back and your tailbone. Hinge without losing any of the three.
        3. **Light weight, 2×8.** Now the same move with a light kettlebell.
    .cue = Reach back with your hips, shins stay still.
    .watch = You should feel the backs of your thighs. If you feel only your back, make the move smaller. These drills come from coaches, not studies, and not every coach likes the stick.
