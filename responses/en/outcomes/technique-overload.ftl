# Reached when: low back soreness after most sessions, felt mostly in the back, or crept in over several sessions, with no warning sign.
# Review: pending (no clinician has signed this text yet)
outcome-technique-overload =
    .title = Let’s take some work off your low back
    .means = When the low back gets sore again and again while glutes and hamstrings hardly notice, that usually points to the load, the set-up or the hinge. So treat it as a training question more than an injury. And yes, you can keep pulling, just lighter.
    .do-now =
        1. For the next 2 weeks, pull a weight you own: about 60 to 70 %, always with 3 to 4 reps left.
        2. Film one set from the side, then do the technique check (/technique).
        3. Take **one** lesson from it and work on that every session.
        4. Two days a week, add work for glutes, hamstrings and core.
    .avoid =
        - No need to quit deadlifts.
        - Don’t change five things at once.
        - No max attempts for now.
    .see-someone-if = Severe pain, pain or tingling down a leg, or 4 weeks of this without getting better: see a physio. A leg turns weak: be seen today.
