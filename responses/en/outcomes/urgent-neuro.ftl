# Reached when: new weakness, spreading numbness, shooting pain down both legs, or a nerve sign that is getting worse.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-urgent-neuro =
    .title = Get your strength and feeling checked today
    .means = A foot that drops, a hand that lets go, a numb patch that grows, electric pain in both legs or tingling that gets worse can mean that a nerve is under pressure. A professional can test that by hand in minutes. A chat can’t. Most people turn out fine, and the check is short.
    .do-now =
        1. Today, go to a doctor, an urgent care or an emergency department.
        2. Name the foot, leg or hand that is weak, numb or shooting. Say when it began and if it grows.
        3. Easy short walks are okay while you’re steady on your feet.
    .avoid =
        - No lifting until you’ve been checked. Ask there when to start again.
        - Let nobody crack your neck or back before that.
    .see-someone-if = Numbness between the legs, new trouble with pee or poo, or weakness in both legs: go to an emergency department now, or call { $emergency-number }.
