# Reached when: not better after a week or more, worse after day 3, or there for 6 weeks or more.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-persistent =
    .title = It isn’t settling: let a physio have a look
    .means = I know this gets tiring. Plain soreness would be fading by now. When pain holds on, climbs after the first days, or drags on for weeks, an exam and your own plan beat more guessing. Many lifters get here, and it can be treated well. How long it takes, nobody can promise.
    .do-now =
        1. See a physio or a sports doctor within a week, or within days if it is climbing.
        2. Keep up your walks, and train whatever doesn’t hurt.
        3. Take your log along: the first day, your scores from 0 to 10, what helped. /summary puts it on one page.
    .avoid =
        - No more test pulls to see if it’s gone. Ask there when to start, and how heavy.
        - Don’t stop moving altogether.
    .see-someone-if = Fever, losing weight, night pain that no position eases, or something new in a leg: go sooner. A leg turning weak: today. Numb between the legs, pee or poo changes, chest pain: emergency help now.
