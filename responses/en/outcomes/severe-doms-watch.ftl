# Reached when: a working muscle is 7 or 8 out of 10, came on after training, and it is day 3 or earlier.
# Review: pending (no clinician has signed this text yet)
outcome-severe-doms-watch =
    .title = Very sore: keep an eye on your pee for a day
    .means = After something new or hard, plain soreness can reach 7 or 8. But muscle breakdown can begin in the same way, and early on nobody can feel the difference. So we don’t guess. We watch it closely for one day.
    .do-now =
        1. Each time you pee today, look at the color. Drink when you’re thirsty.
        2. Walk a little, and leave it at that. No deep massage.
        3. Let me ask again in 12 hours. That may be at night, and you can skip it.
    .avoid =
        - Nothing hard in the gym until that check.
        - No training for those muscles, pulls included, until they’re at 3/10 or less.
        - No anti-inflammatory pills to get through a workout.
    .see-someone-if = Dark pee, big swelling, a rock-hard muscle, weakness, vomiting, or pain that still climbs after 48 hours: go to urgent care today. Say that you lifted hard, and ask for a CK test.
