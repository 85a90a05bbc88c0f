# Reached when: hamstring soreness that came on after training, 6 out of 10 or less, early or easing, no warning sign.
# Review: pending (no clinician has signed this text yet)
outcome-hamstring-doms =
    .title = Sore hamstrings: fits normal soreness (DOMS)
    .means = Three quick questions tell a lot here. Was the load or the number of sets new? Did it hurt in the lift and stay after rest? Were there more hamstring lifts than usual? The only yes that would worry me is the second. Yours crept in after the session, so this fits DOMS.
    .do-now =
        1. Walk or cycle, easy.
        2. After a day or two, light hinges.
        3. Train and pull again at 3/10 or less, once you walk without a limp.
    .avoid =
        - While they’re very sore: no sprints, no deep stretches.
    .see-someone-if = You recall a sudden pull after all, you see a bruise, the sit bone hurts when you sit, or it isn’t gone after 7 days: come back. Dark pee: be seen today. Cancer now or earlier, weak bones, steroid tablets or a weak immune system? Call your doctor sooner.
