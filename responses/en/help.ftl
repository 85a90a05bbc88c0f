### How to tell whether a danger sign fits. Shown when someone asks about a line of a danger screen, and whenever
### “not sure” is picked. At most 300 characters each.

## Danger screen 1

# How to tell: numb or strange feeling between the legs.
help-rfe-saddle = When you wipe, does the paper feel normal on the left and on the right? Even a small patch that feels different counts. New trouble with feeling during sex counts together with it.

# How to tell: a change in peeing.
help-rfe-bladder = It counts if you have to push to get started, can’t feel the stream, leak without noticing, or haven’t peed for 8 hours. Trouble that is old and has not changed does not count.

# How to tell: a change in bowel control.
help-rfe-bowel = New accidents count. So does not feeling that your bowel is full. Constipation by itself does not count.

# How to tell: both legs numb or not working.
help-rfe-both-legs = Hold on to something. Stand on your heels, then on your toes: both feet should manage both. Tired or sore is fine. Numb, dragging or not lifting counts.

# How to tell: chest pain or pressure.
help-rfe-chest = Pressure, tightness or ripping pain counts, also when it reaches the jaw, an arm or between the shoulder blades. A sore spot you can press with one finger is most likely muscle. If in doubt, pick this one.

# How to tell: short of breath or passed out.
help-rfe-breath-faint = Short of breath while you sit still counts. So does blacking out, even for a moment, and any blood you cough up.

# How to tell: signs of a stroke, a bleed or a torn neck artery.
help-rfe-stroke = Smile, raise both arms, say a sentence. Anything uneven or slurred counts. So does a headache that was at its worst within a minute, a seizure, a drooping eyelid, new double vision, or spinning or veering to one side.

# How to tell: a bad fall, a crash or a bar.
help-rfe-trauma = Think of a fall from a height, a crash, or a loaded bar that hit your head, neck or back.

# How to tell: cold, pale, blue or bent limb.
help-rfe-limb = Hold it next to the other side. Colder, paler or bluer counts. So does a joint in a strange shape.

# How to tell: severe belly, groin or testicle pain.
help-rfe-belly = The pain is so strong that you can’t stand still, or can’t stand up straight.

## Danger screen 2

# How to tell: dark pee.
help-rfs-dark-urine = Think of cola, tea or red wine. Pee that is only dark yellow because you drank little turns pale after two glasses of water.

# How to tell: a muscle under pressure.
help-rfs-rock-hard = The muscle feels like wood and the skin over it is tight. Even small moves hurt far more than soreness does.

# How to tell: new weakness.
help-rfs-weakness = You can’t walk on the heel or on the toes of one leg, a knee gives way, or you drop things. Weak only because it hurts is something else. If you can’t tell, pick “Not sure”.

# How to tell: spreading numbness.
help-rfs-spreading-numb = The numb patch is bigger than it was yesterday, or it reaches further down.

# How to tell: shooting pain in both legs.
help-rfs-both-leg-shooting = Electric pain that runs below both buttocks at the same time. Sore muscles in both legs don’t count.

# How to tell: a pop.
help-rfs-pop = It felt like a snap or a tear in the rep, and then came a bruise, a dent or a ball. A bruise from the bar on your shin or thigh does not count.

# How to tell: can’t stand, walk or use it.
help-rfs-cannot-use = You can’t take even a few steps, or the arm can’t lift a cup. Slow and stiff is fine, and so is “I can’t stand up straight”.

# How to tell: fever or feeling ill.
help-rfs-fever = 38 °C (100.4 °F) or more, chills, or so ill that you would stay in bed.

# How to tell: a swollen arm or calf.
help-rfs-swollen-limb = Clearly thicker than the other side, warm, or another color. Both sides pumped after training does not count.

# How to tell: warning signs in pregnancy.
help-rfs-pregnancy = At any stage of pregnancy: any bleeding, any fluid, or belly pain that comes in waves.

# How to tell: a nerve sign.
help-rfs-nerve = Like electricity, like ants, or a numb patch that runs into an arm or a leg. A tender muscle does not count. Hands that go numb only while you grip don’t count either.

## Danger screen 3

# How to tell: a weak immune system.
help-rfb-immune = This also means diabetes that is hard to control, chemo, or medicine after a transplant. Injecting anything counts, steroids too. No judgment here.

# How to tell: night pain.
help-rfb-night = You tried both sides, pillows and getting up, and nothing helps.
