# Reached when: not sure about a sign on the second danger screen.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-unclear-flag =
    .title = You weren’t sure: make one call within a day
    .means = Some of those signs are hard to judge on your own body, so “not sure” was a fair answer. It mostly turns out fine. A short talk with someone who can ask back will tell you more than I can.
    .do-now =
        1. Within a day, phone a health line, a physio or a doctor, and go through the second list with them.
        2. Check yourself now, tonight and tomorrow: Is your pee dark? Can you stand on your toes and on your heels? Is anything swollen?
        3. Easy walks are fine.
    .avoid =
        - Until it is clear: no hard training, no heavy pulls.
    .see-someone-if = One of them does fit, like dark pee, a weak foot or a swollen limb: go to urgent care or an emergency department the same day. /check tells you what to say there.
