# Reached when: upper arm, biceps or elbow pain that began suddenly in a rep or set.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-arm =
    .title = Sudden arm pain in a pull: be seen within 2 days
    .means = When the arm suddenly hurts in a pull, mostly near the front of the elbow and on the palm-up side, the biceps tendon may be the reason. It can also be something small. Looks don’t settle it: even a full tear may show no bulge. The earlier it is seen, the better.
    .do-now =
        1. In the next 1 to 2 days, see a doctor or a sports clinic. Say: “It came on suddenly in a deadlift” (or your lift). Ask about the biceps tendon.
        2. Rest the arm. Cold through a cloth is okay.
        3. Your legs can still train.
    .avoid =
        - No test curls.
        - No mixed grip, and no pulling with that arm until it has been looked at.
    .see-someone-if = A pop, a bruise or a bulge, less strength to turn the palm up, or a cold hand: be seen today.
