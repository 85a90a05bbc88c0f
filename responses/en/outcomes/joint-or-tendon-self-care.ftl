# Reached when: neck, hip or groin, knee, elbow, forearm or hand pain with no warning sign.
# Review: pending (no clinician has signed this text yet)
outcome-joint-or-tendon-self-care =
    .title = Sore joint or tendon: ease the load, don’t stop
    .means = DOMS is a muscle thing. Joints and tendons get sore in their own way, often from a bit too much of something. No warning sign came up. What mostly helps is a lighter week or two, then a slow climb. They take their time, so judge it by weeks, not by days.
    .do-now =
        1. Move it every day, as far as it stays at 3/10 or less.
        2. For 1 to 2 weeks, take a third off the weight or the sets.
        3. Then climb by 10 % a week at most, pulls too.
    .avoid =
        - Full rest isn’t needed.
        - Nothing that takes it to 6/10.
    .see-someone-if = The joint swells, locks or won’t take load, or 2 weeks haven’t made it better: see a physio.
