# Reached when: mild low back soreness that came on after training, early or easing, in a lifter who is not new.
# Review: pending (no clinician has signed this text yet)
outcome-low-back-soreness-watch =
    .title = Mild low back soreness: give it two days
    .means = This is common, also in people who have pulled for years. When it is mild and shows up after training, a day or two of it is most likely normal. If it stays longer, think of a small strain. Then we ease off a bit more, that’s all.
    .do-now =
        1. Go about your day, and walk. Lying down won’t speed it up.
        2. Train the rest of you.
        3. Score it 0 to 10 tomorrow, and again the day after.
    .avoid =
        - No heavy pulls until it’s at 3/10 or less and you can bend as usual.
    .see-someone-if = Day 3 is over and it isn’t clearly better, it turns sharp or shooting, or it reaches 7/10: come back.
