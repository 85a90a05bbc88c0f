# The deadlift set-up and pull in seven steps, with the coach check at the end.
# Review: pending (no clinician has signed this text yet)

lesson-setup =
    .title = The deadlift in seven steps
    .why = A set-up you can repeat makes every pull feel alike.
    .steps =
        1. **Feet** hip to shoulder wide, bar over mid-foot, 2 to 3 cm (1 inch) from your shins. Hands just outside your legs, palms to you.
        2. **Knees** bend until shins touch the bar. Don’t roll it. Hips above knees, chest above hips.
        3. **Back** long and firm, as when you stand. Not round, not arched.
        4. **Brace:** breathe in low, tighten as for a poke.
        5. **Lats:** arms like ropes, armpits tight, “bend the bar”. Pull until it clicks.
        6. **Push** the floor away. Hips and shoulders rise together, bar brushes your legs. End tall, glutes tight, no lean.
        7. **Lower** it braced: hips back first, knees once the bar passes them. Set it down, no drop.
    .cue = Bar over mid-foot, then push the floor away.
    .watch = Coach check: film 3 reps from the side, at hip height, with 3 to 4 reps left. Mostly coaches’ know-how.
