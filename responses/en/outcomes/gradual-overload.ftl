# Reached when: pain in a muscle that crept in over several sessions, or that comes with sessions and goes between them.
# Review: pending (no clinician has signed this text yet)
outcome-gradual-overload =
    .title = It crept up: ease the load and build back
    .means = When something gets sore bit by bit over several sessions, training has mostly been a step ahead of recovery. I see nothing in your answers that points to an injury. The usual way out is simple: a week or two with less, then back up in small steps.
    .do-now =
        1. For 1 to 2 weeks, take a third off the weight or the sets. Lifts that stay at 3/10 or less can stay in, pulls too.
        2. Let easy days be easy, and get your sleep.
        3. Then climb again, by 10 % a week at the very most.
    .avoid =
        - Full rest isn’t needed.
        - If a lift takes it to 6/10, back off.
    .see-someone-if = It gets worse, tingling, night pain that no position eases, or 2 weeks of this haven’t helped: see a physio. New weakness: be seen today.
