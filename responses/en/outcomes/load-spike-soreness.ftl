# Reached when: low back soreness that came on after a session with more load, sets to failure or a new exercise.
# Review: pending (no clinician has signed this text yet)
outcome-load-spike-soreness =
    .title = Looks like more than your back was used to
    .means = Heavier, harder, more sets or something new: any of these makes muscles sore, the low back included. When researchers tried it on healthy backs, soreness topped out near 4/10 after a day or two and was gone by day 4. The studies were small, but yours fits so far.
    .do-now =
        1. Stay in motion: walks, and slow hinges without weight.
        2. Your next pull: once it is 3/10 or less and you can bend as usual.
        3. Begin with the load you did before the jump. From there, at most 10 % more a week.
    .avoid =
        - Not the same jump again this week.
        - Soreness isn’t the goal, so no need to look for it.
    .see-someone-if = No change by day 4, climbing after day 3, or pain or tingling in a leg: come back. A leg turns weak: be seen today.
