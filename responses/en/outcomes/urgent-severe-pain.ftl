# Reached when: pain is 9 or 10 out of 10 and no other urgent sign decided it first.
# Review: pending (no clinician has signed this text yet)
outcome-urgent-severe-pain =
    .title = Pain this strong: have someone check you today
    .means = 9 or 10 is rough, and I’m sorry you’re in it. Muscles can cramp this hard and calm down again. Once in a while, though, a muscle is under too much pressure, and at first that feels much the same. I can’t tell the two apart. Someone who examines you can.
    .do-now =
        1. Today, call a health line, a doctor or urgent care. Say: “9 or 10 out of 10, since …”
        2. Settle where it hurts least. Slow breaths. Small moves, often.
        3. Look at your pee the next times you go: is it dark?
    .avoid =
        - No training until you’ve been checked.
        - Stay off the road unless you can turn around and brake hard.
    .see-someone-if = Dark pee, a muscle that is swollen and rock-hard, new weakness, or anything from the first safety list (like numb between the legs, pee or poo changes, chest pain, passing out): emergency department now.
