# Reached when: back surgery with back or neck pain; or pregnant or within 6 months after birth, with pain near the spine, hips, belly or thighs.
# Review: pending (no clinician has signed this text yet)
outcome-see-clinician-clearance =
    .title = First get a plan that fits you
    .means = Lifting can still be a great idea after a back operation, in pregnancy or in the months after birth. What a chat can’t do is fit it to you. That takes someone who knows your case. Best of all is a physio who is fond of lifting.
    .do-now =
        1. Within a week, see the one who fits: a physio, your surgeon’s team, your midwife or your doctor.
        2. Bring four questions: Which lifts? How heavy? What do I watch for? When can I pull?
        3. Until then, easy walks.
    .avoid =
        - No six-week plan by yourself yet, and no heavy pulls.
    .see-someone-if = Numb between the legs, pee or poo changes, new weakness, chest pain or another danger sign: get help right away. Pregnant, and you bleed, leak fluid or feel the baby move less: call your midwife or maternity unit now.
