# The Romanian deadlift, the first loaded hinge to learn.
# Review: pending (no clinician has signed this text yet)

lesson-rdl =
    .title = Romanian deadlift (RDL)
    .why = It starts from the top, so you can learn the hip fold before you ever pull from the floor. Once this feels easy, the floor deadlift makes more sense.
    .steps =
        1. Stand tall with the bar in your hands.
        2. Bend your knees a little, about 15 degrees, and keep them like that.
        3. Push your hips straight back. The bar slides down close to your thighs.
        4. Stop just below the knees, or sooner if your back wants to round.
        5. Squeeze your glutes and stand up.
        6. Do 2 to 3 sets of 8. All of them easy.
    .cue = Hips back, soft knees, bar close.
    .watch = A pull in the backs of your thighs is what you want. Only in your back? Go less deep. The advice to learn this first comes from a coaching paper, so call it sensible, not proven.
