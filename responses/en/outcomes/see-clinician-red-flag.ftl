# Reached when: cancer, weight loss or night sweats, weak bones or steroid tablets, a weak immune system, night pain that nothing eases, or over 60 with a fall, a hit or a hard strain.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-red-flag =
    .title = Worth a call to your doctor in 1 to 2 days
    .means = You ticked something that a training bot should not weigh up alone. By itself, one of those signs is mostly harmless. A doctor can put it next to your history, and one short talk often settles it.
    .do-now =
        1. Call your doctor within 1 to 2 days. Tell them where it hurts, and read out what you ticked.
        2. If you ticked two or more, make it today or tomorrow.
        3. Until then, gentle walks are fine.
    .avoid =
        - No heavy lifts before that talk, pulls included. Ask when you can go back to them.
    .see-someone-if = Fever, weakness or numbness that is new, or nights that get worse: be seen the same day.
