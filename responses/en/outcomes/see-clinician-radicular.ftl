# Reached when: shooting pain, tingling or numbness in one leg or arm, not getting worse.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-see-clinician-radicular =
    .title = Looks like an irritated nerve: book a check
    .means = When it shoots, tingles or goes numb along a leg or an arm, a nerve near the spine is often irritated. The outlook is good: most people get better in weeks, without an operation. How many weeks, nobody knows. But strength and feeling should be tested once, by hand.
    .do-now =
        1. Within 2 to 3 days, see a physio, sports doctor or family doctor. Ask for a strength and feeling test.
        2. Walk, and don’t stay in one position for long. Leave out moves that send it further down.
        3. For now, trade pulls and squats for lifts that don’t spread it. Ask there when to pull again.
    .avoid =
        - No forced nerve stretches.
        - Hold off on an MRI until someone has examined you.
    .see-someone-if = New weakness, numbness that spreads, or pain in both legs: be seen the same day. Numb between the legs, or a change in pee or poo: emergency department now, or call { $emergency-number }.
