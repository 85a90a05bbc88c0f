# Reached when: soreness that came on after training, is on day 4 or later, and is not clearly on its way out.
# Review: pending (no clinician has signed this text yet)
outcome-lingering-soreness =
    .title = Longer than soreness usually lasts: ease off
    .means = Most soreness has faded by day 5 to 7. Yours hangs around, so it may be a slight strain. That is not an alarm. It’s a hint to go easier for a bit and let it catch up.
    .do-now =
        1. Two easy days, as with a mild strain: walks, and light moves that don’t hurt.
        2. Nothing heavy for that area for 7 days. Then start light, and stay at 3/10 or less.
        3. Let somebody with a good eye look at your form, or post a video.
    .avoid =
        - No hard session to “flush it out”.
    .see-someone-if = It gets worse, or 3 more days don’t make it better: book a physio.
