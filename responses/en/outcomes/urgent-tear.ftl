# Reached when: felt a pop, then a bruise, a dent or a bulge in the muscle.
# Review: pending (no clinician has signed this text yet)
outcome-urgent-tear =
    .title = You felt a pop: have it looked at today
    .means = When a bruise, a dent or a bulge follows a pop, a muscle or tendon may be torn. You can’t judge it by how much it hurts, and I can’t judge it from a chat. In some spots, such as the biceps tendon at the elbow or the hamstring up at the sit bone, an early look by a specialist keeps more options open. Take a photo now, with the time: bruises change.
    .do-now =
        1. Today, go to urgent care or phone a sports doctor.
        2. Say: “I felt a pop, then it bruised or changed shape.” Ask for an exam, and if a scan makes sense.
        3. Keep the limb supported. Cold, if you like it: 15 to 20 minutes, through a cloth.
    .avoid =
        - No test lifts, however light.
        - No hard massage, no stretching.
        - Don’t give it a few weeks first.
    .see-someone-if = The hand or foot turns cold, pale or numb, or the pain gets severe: emergency department now.
