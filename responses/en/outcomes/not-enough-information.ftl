# Reached when: it is unclear when it began or how bad it is, or the place is not one of those Spotter knows.
# Review: pending (no clinician has signed this text yet)
outcome-not-enough-information =
    .title = I can’t place this one, so let’s play it safe
    .means = Either an answer was still open, or it hurts in a spot I know little about. A guess wouldn’t be fair to you. So far there is no warning sign. Gentle is the right speed until we know more.
    .do-now =
        1. Make today an easy one: a walk, nothing heavy.
        2. Fill in what was open once you know, or ask a coach or a physio.
        3. Next time we talk, I’ll go through the safety questions with you again.
    .avoid =
        - No heavy pulls and no max attempts today.
    .see-someone-if = Dark pee, fever or new weakness: be seen today. Numb between the legs, pee or poo changes, chest pain, passing out or another danger sign: get emergency help now.
