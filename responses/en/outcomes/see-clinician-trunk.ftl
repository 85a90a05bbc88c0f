# Reached when: pain in the chest, ribs, belly or side that did not come on as soreness after training.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-see-clinician-trunk =
    .title = Rib or belly pain: let a doctor have a look
    .means = Hard bracing can strain a muscle between the ribs or in the belly. That would be the simple answer. But a rib, a hernia or even an organ can feel just like it, and nobody should guess between those in a chat.
    .do-now =
        1. See a doctor within 2 to 3 days. Tell them what you were doing when it came on.
        2. Until then, leave out heavy lifts and hard bracing: no pulls for now.
        3. Put a hand on the spot and cough. If you feel a lump, mention it.
    .avoid =
        - If a lump hurts, don’t force it back in.
    .see-someone-if = Pressure on the chest, short of breath, passing out, severe belly pain, fever, or blood in your pee: get emergency help now, call { $emergency-number }.
