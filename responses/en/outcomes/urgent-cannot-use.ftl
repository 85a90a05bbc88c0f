# Reached when: can’t stand, can’t walk a few steps, or can’t use the limb.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-urgent-cannot-use =
    .title = Not able to walk or use it? Get help today
    .means = A muscle in spasm can stop even a strong lifter, and often that is all it is. Still, when you can’t manage a few steps or can’t use an arm, somebody should make sure that nothing is broken or torn. That takes an exam, so it can’t be done from here. Most people turn out fine.
    .do-now =
        1. Today, phone urgent care, a doctor or a health line.
        2. Say what doesn’t work: “I can’t walk three steps”, “I can’t lift a cup”.
        3. Rest in any position that eases it. Try your calves up on a chair.
        4. Every 20 to 30 minutes, move a little.
    .avoid =
        - Don’t spend the whole day in bed.
        - Don’t push or pull it straight.
        - No lifting until you’ve been looked at.
    .see-someone-if = Numbness between the legs, new trouble with pee or poo, or a limb that is cold or bent: get emergency help now, call { $emergency-number }.
