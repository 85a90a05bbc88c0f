# Reached when: it began suddenly in a rep, or is sharp, cramping or catching, with no warning sign.
# Review: pending (no clinician has signed this text yet)
outcome-mechanical-strain-self-care =
    .title = Fits a strain: calm it, but keep moving
    .means = This fits a strained muscle or a cranky joint better than plain soreness. No warning sign came up. Most are much better in 2 to 6 weeks, many sooner, and nobody can name the day. If a move hurts a little, that doesn’t mean it sets you back.
    .do-now =
        1. Today and tomorrow, take it easy: walks, gentle moves, nothing that stabs.
        2. Heavy pulls pause for 7 to 14 days. Train what stays at 3/10 or less.
        3. Warmth for comfort. Prefer ice? Also okay.
        4. Before your first pull: a 20-minute walk and 10 hinges without weight, both at 3/10 or less.
    .avoid =
        - No days in bed: backs and muscles like to move.
        - Don’t try your max to see if it’s fixed.
        - Don’t rush for a scan. They show “things” in many people who feel fine.
    .see-someone-if = Dark pee, fever or new weakness: be seen today. 7/10 or more, tingling in a leg or arm, or a week without getting better: come back, or see a physio or doctor.
