# Reached when: fever, chills or feeling really ill along with the pain.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-urgent-infection =
    .title = Fever or feeling ill with pain: be seen today
    .means = DOMS makes you stiff. It doesn’t give you a fever. Perhaps you just caught a virus in the same week. But once in a while, pain together with fever comes from an infection inside the body, and that one needs treatment early. If you inject anything, do tell them: it stays private, and it tells them where to look.
    .do-now =
        1. Phone a doctor or urgent care today. Say: “Pain plus fever”, or “pain, and I feel really ill”.
        2. Mention recent infections, an operation, a weak immune system, injections of any kind.
        3. Rest and keep drinking.
    .avoid =
        - Skip training.
        - Don’t press the fever down with pills and hope.
    .see-someone-if = Confusion, a stiff neck, fast breathing, blotchy skin, or legs that turn weak: call { $emergency-number } now.
