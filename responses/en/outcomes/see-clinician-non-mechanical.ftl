# Reached when: the pain never changes, moving or resting, and it has lasted a day or longer.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-see-clinician-non-mechanical =
    .title = Pain that never changes: have a doctor look
    .means = A sore muscle or joint has better and worse moments. It reacts to moves, rest and positions. Yours stays the same whatever you do, so a doctor should look beyond muscles and joints. It doesn’t tell us what it is. It tells us who should look.
    .do-now =
        1. See a doctor within a few days. Say: “It hurts the same, moving or resting.”
        2. Keep a short diary for them: times, meals, fever, weight.
        3. Easy walks are fine.
    .avoid =
        - Don’t train through this one. Ask there when you can pull again.
    .see-someone-if = Fever, weight loss or sweats at night: go sooner. Severe pain in the belly or chest: get emergency help now, call { $emergency-number }.
