# Reached when: hamstring pain that began suddenly in a rep, 4 days or longer ago, and is not getting better.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-hamstring =
    .title = Have that hamstring looked at in 2 to 3 days
    .means = Lifters sort hamstring pain with three questions. Was the load new? Did it hurt in the lift and stay after rest? Were there more hamstring lifts? You’re a yes on the middle one, the only one that points past soreness. How soon you can pull depends on what an exam finds.
    .do-now =
        1. Within 2 to 3 days, see a physio or a sports doctor. Tell them it began in the lift.
        2. Walk, as long as you don’t limp.
        3. Bend and straighten the leg as far as it feels easy.
    .avoid =
        - For now: no RDLs, no sprints, no stretches to the limit.
        - No heavy pulls before the exam.
    .see-someone-if = A large bruise, a gap or a lump, the sit bone hurting when you sit, or a leg that is weak: be seen today.
