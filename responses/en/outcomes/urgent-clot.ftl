# Reached when: one calf or one arm newly swollen, warm, red or bluish.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-urgent-clot =
    .title = One arm or leg swollen: be checked today
    .means = A pump fades, and it is the same on both sides. One limb that stays thick, warm, red or bluish is different: now and then there is a blood clot in it. Few lifters get one, but some do. A scan can show it, and it should be done on the day. Many go home with something simpler.
    .do-now =
        1. Today, go to urgent care or an emergency department.
        2. Say: “One limb is newly swollen. Can you rule out a clot?”
        3. Until they look at it, keep the limb raised and still.
    .avoid =
        - Leave it alone: no massage, no roller.
        - Don’t train it to “pump it out”.
    .see-someone-if = Your breath gets short, your chest hurts, or you cough up blood: call { $emergency-number } now.
