# The deadlift set-up and pull in seven steps, with the coach check at the end.
# Review: pending (no clinician has signed this text yet)

lesson-setup =
    .title = The deadlift in seven steps
    .why = Same set-up, same pull, rep after rep.
    .steps =
        1. **Feet** hip to shoulder wide, bar over mid-foot, 2 to 3 cm (1 inch) off your shins. Hands just outside legs, palms to you.
        2. **Knees** bend until shins touch the bar. Don’t roll it. Hips above knees, chest above hips.
        3. **Back** long and firm, as when you stand. Not round, not arched.
        4. **Brace:** breathe in low, tighten as if poked in the belly.
        5. **Lats:** arms like ropes, armpits tight, “bend the bar”. Pull the slack out until it clicks.
        6. **Push** the floor away. Hips and shoulders rise together, bar brushes your legs. End tall, glutes tight, no lean back.
        7. **Lower** it braced: hips back first, knees once the bar passes them. Set it down, no drop.
    .cue = Bar over mid-foot, push the floor away.
    .watch = Coach check: film 3 reps from the side, at hip height, 3 to 4 reps left. Much experience, few studies.
