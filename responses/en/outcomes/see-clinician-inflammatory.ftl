# Reached when: 6 weeks or more in the back, neck, glutes or hip, with at least two signs of joint inflammation.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-inflammatory =
    .title = Stiff or sore for weeks: ask a doctor why
    .means = Training soreness comes and goes with training. Yours has gone on for weeks, with things like long stiff mornings, pain late at night, or a body that loosens up once it moves. Inflamed joints can act that way. It isn’t certain, but it is worth asking: found early, it can be treated well.
    .do-now =
        1. See your doctor in the next 1 to 2 weeks. Ask: “Could this be inflammatory back pain?”
        2. Tell them three things: how long you’re stiff in the morning, what your nights are like, and if it runs in the family.
        3. Don’t stop moving. Light training is okay while it feels good. Ask there about heavy pulls.
    .avoid =
        - Weeks of rest won’t fix this.
        - Your deadlift isn’t to blame for all of it.
    .see-someone-if = An eye that is red and hurts, hot swollen joints, fever, or weight you didn’t mean to lose: phone the doctor sooner.
