# Reached when: shoulder pain with no warning sign.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-shoulder-after-deadlift =
    .title = Sore shoulder: change the pull, keep training
    .means = In a deadlift the bar hangs from your traps, rear shoulders and biceps. Often a yank with bent arms sets them off, or high pulls with the elbows above the hands. Somebody may call it “impingement”. That label explains less than people think. With the right load, most of these calm down.
    .do-now =
        1. Pull with long, straight arms and low shoulders. No shrug at the top.
        2. Deadlift double overhand or with straps. Leave mixed grip for later.
        3. Two weeks without upright rows and sumo high pulls.
        4. Rows and raises: yes, where they stay at 3/10 or less.
    .avoid =
        - Nothing hard overhead as long as it’s above 3/10.
    .see-someone-if = A pop, a dent, an arm that won’t lift or goes numb: be seen today. Chest pain: call { $emergency-number } now.
