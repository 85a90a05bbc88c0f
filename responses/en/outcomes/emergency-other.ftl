# Reached when: the first danger screen has a chest, breathing, fainting, stroke, bad fall, limb or severe belly sign.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-emergency-other =
    .title = Call for emergency help now
    .means = You picked a sign that can come from the heart, a large blood vessel, the brain, the belly, a broken bone, or a limb that gets too little blood. From here nobody can tell which it is, if any. The people you call can find out, and they would much rather check you for nothing than not hear from you.
    .do-now =
        1. Call { $emergency-number } now, on speaker. Say what you picked and when it began.
        2. Stop. Sit or lie whichever way is easiest.
        3. Let someone near you know. Unlock the door.
        4. Neck or back hurt in a fall, a crash or by a bar? Don’t move until help is there.
    .avoid =
        - Don’t take the wheel yourself.
        - Nothing to eat, and no pills for it, unless the call-taker tells you to.
        - No last set. This session can stay unfinished.
    .see-someone-if = For whoever is with you: no answer, or no normal breathing? Call { $emergency-number }, and start CPR if you can.
