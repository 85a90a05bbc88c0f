# Reached when: dark pee or almost none, or a rock-hard, swollen muscle that hurts far more than soreness.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-urgent-rhabdo =
    .title = Have your blood and pee tested today
    .means = Plain soreness doesn’t turn pee dark or make a muscle hard as wood. Those signs can mean that muscle is breaking down, or is under too much pressure. Hard lifting can bring it on, and it can pass for DOMS. Only a test can tell: CK (it leaks out of muscle), pee and kidneys. Most people do well once treated.
    .do-now =
        1. Go today, within hours, to an emergency department or an urgent care with a lab.
        2. Say: “I trained hard. My pee is dark or a muscle is rock-hard. Please test my CK and kidneys.”
        3. Train no more. Drink water as you usually would.
    .avoid =
        - No anti-inflammatory painkillers before the check: they can be hard on kidneys.
        - No deep massage, no ice bath.
        - Don’t stay home because your pee gets clearer.
    .see-someone-if = Almost no pee, confusion, a racing or skipping heart, numb skin over the muscle, or pain climbing fast: call { $emergency-number } now.
