# Reached when: the pain had nothing to do with lifting, and there is no warning sign.
# Review: pending (no clinician has signed this text yet)
outcome-outside-lifting-scope =
    .title = This one may not come from lifting
    .means = Soreness after training is what I know. You say yours started some other way, so a doctor or physio is the better guide. The safety questions raised no warning sign, so the basics below will do for now.
    .do-now =
        1. Keep your normal days, and stay active.
        2. Train what doesn’t stir it up.
        3. If it isn’t clearly better after a week, book your doctor or physio.
    .avoid =
        - Don’t use a lifting plan to fix it yet.
    .see-someone-if = Fever or new weakness: be seen today. You lose weight, or the pain never changes: see a doctor within days. Numb between the legs, pee or poo changes, chest pain or another danger sign: emergency department now.
