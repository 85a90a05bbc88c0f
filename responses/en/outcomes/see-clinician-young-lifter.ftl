# Reached when: under 18, with low, upper or middle back pain for over a week or for an unknown time.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-young-lifter =
    .title = Under 18 and still sore: get your back checked
    .means = While you’re growing, a back that hurts for over a week gets a closer look than in adults. Sometimes a bone is stressed and needs a break from hard lifting. Found early, that heals well. So the check is there to get you back to the bar.
    .do-now =
        1. Show this to a parent or guardian, and see a doctor or physio within a week.
        2. Go on with whatever doesn’t hurt. Deadlifts, heavy squats and hard back bends take a break until then.
        3. Have a coach with you when you lift.
    .avoid =
        - Don’t push through, not even for a meet or a team test.
    .see-someone-if = Pain at night, fever, or a leg that is weak or numb: tell an adult and be seen sooner. If the leg turns weak, today.
