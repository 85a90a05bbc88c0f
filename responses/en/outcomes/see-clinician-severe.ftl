# Reached when: pain is 7 or 8 out of 10, and it is not fresh muscle soreness that came on after training.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-severe =
    .title = 7 or 8 out of 10: be checked in 1 to 2 days
    .means = That’s a lot, and more than training soreness usually reaches. A muscle in spasm can hurt this much and let go within days. A short check spares you the guessing and gives you a clear start. Most people turn out fine.
    .do-now =
        1. Phone a physio or a doctor. Say “7 or 8 out of 10”, and ask to come in the next 1 to 2 days.
        2. Until then: short walks, positions that ease it, warmth if you like it.
        3. Tomorrow morning, score it again.
    .avoid =
        - No heavy lifting for now. Ask at the check when you can pull.
        - Don’t spend the day flat on your back.
    .see-someone-if = It climbs to 9 or 10, or dark pee, fever, weakness or numbness shows up: be seen today. Numb between the legs, pee or poo changes, chest pain, passing out or another sign from the first safety list: emergency department now.
