# How to breathe and brace, from lying on the floor to the bar.
# Review: pending (no clinician has signed this text yet)

lesson-brace =
    .title = Breathe and brace
    .why = A breath held low and a tight middle make your trunk steady under the bar. Studies support this for heavy sets. Near your max, a short breath-hold happens by itself.
    .steps =
        1. **Lying down:** hands on your low ribs. Breathe into your belly and sides, 5 breaths.
        2. **Standing:** breathe in and tighten all the way around. Hold 2 to 3 seconds. Breathe out through pursed lips. 5 times.
        3. **At the bar:** before each rep, breathe in and brace. Near the top, let some air go. Next rep, new breath.
        4. **On the way down:** keep the brace.
    .cue = Breath in, tight all around, then move.
    .watch = Blood pressure that is high and not under control, heart or eye disease, a hernia, or pregnant? Then don’t hold your breath: breathe out as you push, and ask your doctor or midwife first.
