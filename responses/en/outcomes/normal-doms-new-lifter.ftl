# Reached when: mild low back soreness that came on after training, in the first weeks of deadlifts or after a break, no warning sign.
# Review: pending (no clinician has signed this text yet)
outcome-normal-doms-new-lifter =
    .title = New or back at it? A sore low back is okay
    .means = A back that is new to pulling, or out of practice, gets sore as any muscle does. Mild, some hours or a day later, no warning sign: that is how it looks, and yours fits. If it still comes after a month of training, we go and look at your form.
    .do-now =
        1. Go about your day, and walk.
        2. Pull again when it’s at 3/10 or less and you can bend as usual: lighter, fewer sets, slow and steady reps.
        3. Give the hip hinge 5 minutes a day.
        4. Ask someone to film you.
    .avoid =
        - No added weight as long as it’s above 3/10.
        - Don’t write deadlifts off because of this.
    .see-someone-if = Sharp or shooting pain, pain in one leg, over 5/10, or 3 to 4 days without clearly getting better: come back. Cancer now or earlier, weak bones, steroid tablets or a weak immune system? Call your doctor sooner.
