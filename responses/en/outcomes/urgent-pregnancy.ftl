# Reached when: pregnant, with bleeding, leaking fluid or belly pains.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-urgent-pregnancy =
    .title = Call your midwife or maternity unit now
    .means = Bleeding, fluid or belly pain while you’re pregnant should be looked at today. What you lifted, or didn’t, makes no difference to that. Maternity teams take calls like this at any hour, and often it turns out fine.
    .do-now =
        1. Phone your midwife, maternity unit or doctor now. Say how far along you are and what you noticed.
        2. Then do as they tell you, even if it eases.
        3. Leave training for today.
    .avoid =
        - Don’t save it for the next visit.
    .see-someone-if = A lot of blood, passing out, or severe pain: call { $emergency-number } now.
