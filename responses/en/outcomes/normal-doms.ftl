# Reached when: mild to moderate soreness in a working muscle, began after training, early or easing, no warning sign.
# Review: pending (no clinician has signed this text yet)
outcome-normal-doms =
    .title = Fits normal muscle soreness (DOMS)
    .means = This looks like DOMS, not like you hurt yourself. Muscles that did something new or hard get sore a day or two later. They top out on day 1 to 3 and are usually fine by day 5 to 7. It doesn’t grade your session: good ones can leave you with none.
    .do-now =
        1. Move: a walk, an easy ride, light sets.
        2. Massage, warm bath, cold bath: take the one you like.
        3. Train that muscle again once it’s at 3/10 or less.
        4. Next week, the same session should leave you less sore.
    .avoid =
        - No need to stop training the rest of you.
        - Hard stretching is no cure. It does very little.
    .see-someone-if = Dark pee or big swelling: be seen today. Sharp or shooting pain, climbing after day 3, or not gone after 7 days: come back. Cancer now or earlier, weak bones, steroid tablets or a weak immune system? Call your doctor sooner.
