# Reached when: chest, rib, belly or side soreness that came on after training, with no warning sign.
# Review: pending (no clinician has signed this text yet)
# $emergency-number: the number to call, such as “112”; “your emergency number” when the country is unknown.
outcome-trunk-soreness-watch =
    .title = Sore chest, ribs or belly: watch it for a day
    .means = Bracing and pressing work the small muscles between your ribs and the big ones in your belly, so they can get sore like any others. It fits when a finger finds the sore spot and some moves make it worse. In the chest and belly I like to ask twice, so let’s talk again tomorrow.
    .do-now =
        1. Go easy for now, and breathe as usual.
        2. Press on the spot. Soreness right under your finger speaks for muscle.
        3. Tell me tomorrow how it is.
    .avoid =
        - No hard bracing until it eases, so no heavy pulls or squats for now.
    .see-someone-if = Pressure in the chest, pain that comes with effort and goes with rest, short of breath, passing out, or pain into an arm or the jaw: call { $emergency-number } now.
