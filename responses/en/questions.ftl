### The questions. One message per question: the question itself, why it is asked, its short name in a
### summary line, and a label for every answer. Answers that are numbers have words at both ends instead.

## The check

# Asked: always, first.
ask-region = Where is the pain or soreness at its worst?
    .why = Some spots get sore after lifting all the time and others rarely do, so the place decides what I ask next.
    .name = Where
    .low-back = Low back
    .upper-mid-back = Upper or middle back, traps
    .neck = Neck
    .glutes = Glutes (butt)
    .hamstrings = Hamstrings, back of the thigh
    .thigh-front-inner = Front or inner thigh
    .calves = Calf or shin
    .hip-groin = Hip joint or groin
    .knee = Knee
    .shoulder = Shoulder
    .arm-elbow = Upper arm, biceps or elbow
    .forearm-hand = Forearm, wrist or hand
    .chest-ribs = Chest or ribs
    .belly-side = Belly or side of the body
    .many-muscles = All over, many muscles
    .other = Somewhere else

# Asked: always, second; first of all if one of its signs was mentioned. Danger screen 1 of 3; tick any.
ask-rf-emergency = Safety first: are any of these happening now, and new for you? Tick every one that fits.
    .why = They are rare, but when one of them is there, hours count. So they come before anything else.
    .name = Emergency signs
    .rfe-saddle = Numb or strange feeling: genitals, anus or inner thighs
    .rfe-bladder = New: hard to start peeing, leaking pee, or can’t feel it
    .rfe-bowel = New: losing control of poo, or can’t feel when I need to go
    .rfe-both-legs = Both legs turning numb, or my feet drag or won’t lift
    .rfe-chest = Chest pain or pressure, or ripping pain from chest to back
    .rfe-breath-faint = Short of breath at rest, blacked out, or coughing up blood
    .rfe-stroke = Worst headache ever, droopy face/eyelid, slurring, seizure
    .rfe-trauma = Severe pain after a bad fall, a crash or a bar landing on me
    .rfe-limb = An arm or leg gone cold, white or blue, or bent out of place
    .rfe-belly = Sudden, severe pain in the belly, groin or a testicle
    .none = None of these
    .not-sure = Not sure about one of these

# Asked: only after “Not sure about one of these” on the first danger screen, together with the help line of every sign on it.
ask-rf-clarify = Take the ten signs one by one, with the hints here. Can you now say that none of them fits you?
    .why = With a clear yes we can safely go on. If you can’t give one, it is worth a call today.
    .name = Signs, second look
    .clearly-normal = Yes, none of the ten fits me
    .no-or-unsure = No, or I still can’t tell

# Asked: always, third, unless the first danger screen has already ended the check. Danger screen 2 of 3; tick any.
ask-rf-serious = And since the pain started: are any of these true? Tick every one that fits.
    .why = With one of these, a real person should look at you soon, most often today.
    .name = Warning signs
    .rfs-dark-urine = Dark pee, the color of cola, or almost no pee
    .rfs-rock-hard = A muscle rock-hard and swollen, pain far beyond soreness
    .rfs-weakness = One foot drops, a leg gives way, or a hand is newly weak
    .rfs-spreading-numb = Numbness that spreads or gets worse
    .rfs-both-leg-shooting = Electric or shooting pain down both legs
    .rfs-pop = Felt a pop, then a bruise, a dent or a bulge in the muscle
    .rfs-cannot-use = Can’t stand, can’t walk a few steps, or can’t use the limb
    .rfs-fever = Fever, chills or feeling really ill, along with the pain
    .rfs-swollen-limb = One arm or calf newly swollen, warm, red or bluish
    .rfs-pregnancy = Pregnant, with bleeding, fluid leaking or belly pains
    .rfs-nerve = Shooting pain, tingling or numbness in one arm or leg
    .none = None of these
    .not-sure = Not sure about one of these

# Asked: always, fourth.
ask-onset = When did you first feel it?
    .why = Soreness shows up hours later. Pain that hits in the middle of a rep is more often a strain.
    .name = Started
    .next-day = Next morning or 1-2 days later
    .later-same-day = Built up later that same day
    .during-rep = Suddenly, in a rep or a set
    .gradual-weeks = Slowly, over sessions or weeks
    .not-from-lifting = Nothing to do with lifting
    .not-sure = Not sure

# Asked: always, fifth. Answered with a number from 0 to 10.
ask-severity = How strong is it right now, from 0 to 10?
    .why = Plain soreness is mostly somewhere from 1 to 5. A higher number makes me look more closely.
    .name = Pain now
    .low = nothing at all
    .high = the worst you can imagine
    .not-sure = Hard to say

# Asked: always, sixth.
ask-duration = How long has it been there?
    .why = Soreness peaks after 1 to 3 days and is mostly gone within a week, so the time says a lot.
    .name = How long
    .lt-24h = Less than a day
    .d1-3 = 1 to 3 days
    .d4-7 = 4 to 7 days
    .w1-2 = 1 to 2 weeks
    .w2-6 = 2 to 6 weeks
    .w6-12 = 6 to 12 weeks
    .gt-3mo = More than 3 months
    .not-sure = Not sure

# Asked: from day 4 on, or when it is not clear how long it has lasted; with a nerve sign at any time.
ask-trend = Over the last 2 days, or since it began if that is less: which way is it going?
    .why = After day 3 it should be fading. Which way it moves tells me more than one bad day.
    .name = Direction
    .better = Better
    .between-sessions = Goes away between sessions
    .up-and-down = Up and down
    .same = About the same
    .worse = Worse
    .not-sure = Not sure

# Asked: whenever this is not plain soreness so far, or a nerve, sharp, cramping or catching feeling was mentioned; tick any.
ask-quality = How does it feel? Tick everything that fits.
    .why = Dull and tight speaks for muscle, one sharp spot for a strain, and shooting or tingling for a nerve.
    .name = Feels like
    .q-dull = Dull, achy or sore
    .q-tight = Tight or stiff
    .q-tender = Tender when I press or stretch it
    .q-sharp = Sharp or stabbing, in one spot
    .q-spasm = A cramp or spasm that locks me up
    .q-catching = A joint that clicks, catches or locks
    .q-shooting = Shooting or electric pain down an arm or leg
    .q-tingling = Tingling or numbness in an arm or leg
    .not-sure = Not sure

# Asked: whenever this is not plain soreness so far, or one of its answers was mentioned. Danger screen 3 of 3; tick any.
ask-rf-background = Last safety list: are any of these true for you? Tick every one that fits.
    .why = Your health history changes what is safe to try at home. What you answer stays private.
    .name = Health history
    .rfb-cancer = Cancer, now or at any time in the past
    .rfb-weight-sweats = Losing weight without trying, or heavy night sweats
    .rfb-bone = Weak bones, or months of taking steroid tablets
    .rfb-immune = Weak immune system, recent infection, or I inject drugs
    .rfb-night = Night pain that no position eases
    .rfb-over-60 = Over 60, and had a fall, a hit or a hard strain
    .rfb-back-surgery = Back surgery at any time
    .rfb-prev-injury = A back injury, or back pain from deadlifts, before this
    .rfb-pregnant = Pregnant, or gave birth in the last 6 months
    .rfb-under-18 = I’m under 18
    .none = None of these
    .not-sure = Not sure

# Asked: when it hit during a rep, in an arm, a leg, a hip, a shoulder or the glutes, less than 6 weeks ago.
ask-side = On which side?
    .why = Soreness often comes on both sides, a strain mostly on one.
    .name = Side
    .both = Both sides
    .left = Left
    .right = Right
    .not-sure = Not sure

# Asked: when it came on after a session, up to 7 days ago; or crept in over less than 6 weeks, anywhere but the low back.
ask-context = What was that training like? Pick what fits best.
    .why = A new lift, a jump in weight or a long break is the usual reason for being sore.
    .name = Session
    .first-time = First or second deadlift day
    .first-month = Deadlifting under a month
    .comeback = Back after 2 or more weeks off
    .load-jump = Heavier, or more sets or reps
    .to-failure = Max attempt or sets to failure
    .new-variation = New lift/variation, like RDLs
    .usual = As usual, 1+ month deadlifting
    .not-sure = Not sure

# Asked: plain low back soreness so far, after usual training or when that is not clear.
ask-pattern = How often is your low back sore after deadlifts?
    .why = Sore once is small news. Sore every time after a month of training points to load or form.
    .name = How often
    .first = This is the first time
    .sometimes = Now and then
    .most-sessions = After most sessions
    .not-sure = Not sure

# Asked: low back, sore after usual training or crept in over less than 6 weeks.
ask-felt-muscles = Which muscles felt like they did the work that day?
    .why = If only your back felt it, we look at your hinge, your set-up and the weight.
    .name = Felt in
    .felt-glutes-hams = Glutes and hamstrings
    .felt-both = Legs and back alike
    .felt-back-only = Mostly my low back
    .not-sure = Not sure

# Asked: when it did not come from lifting or that is not clear, or it has lasted 6 weeks or more.
ask-movement = How does moving change it?
    .why = Pain that changes with movement nearly always comes from a muscle or joint. Pain that never changes deserves a look.
    .name = When moving
    .eases-moving = It eases once I get moving
    .worse-some-moves = Some moves hurt, others don’t
    .worse-all-moves = Every move hurts
    .no-change = No change, moving or resting
    .not-sure = Not sure

# Asked: back, neck, glutes or hip, for 6 weeks or more.
ask-morning-stiffness = How long do you stay stiff in the morning?
    .why = Long morning stiffness that eases as you move can come from joint inflammation and not from lifting.
    .name = Morning stiffness
    .ms-none = Not stiff
    .ms-under-30 = Less than 30 minutes
    .ms-over-30 = 30 minutes or more
    .not-sure = Not sure

# Asked: back, neck, glutes or hip, for 6 weeks or more.
ask-night-pain = Does the pain wake you up at night?
    .why = Most sore backs calm down when you turn over. Waking late and feeling better once you’re up is another pattern.
    .name = At night
    .np-none = No
    .np-settles = Yes, turning over settles it
    .np-second-half = Yes, late; better once I’m up
    .np-not-eased = Yes, and nothing eases it
    .not-sure = Not sure

## Coaching, after the outcome

# Asked: in the technique check, when it is offered with an outcome or asked for; tick any.
ask-technique-check = Film one set from the side and watch it. Which of these do you see?
    .why = Small habits can move load onto the back. This finds the one lesson that helps you most.
    .name = On video
    .m-round-low-back = My low back rounds as the bar leaves the floor
    .m-round-upper-back = My upper back rounds a lot
    .m-over-arch-start = I arch my low back hard before the pull
    .m-bar-starts-far = The bar starts in front of mid-foot
    .m-bar-drifts = The bar swings out, away from my legs
    .m-bar-grinds-thighs = I drag the bar hard on my thighs, or lean it there
    .m-lean-back-top = I lean back at the top
    .m-little-knee-bend = My knees hardly bend
    .m-hips-shoot-up = My hips shoot up before my chest
    .m-hips-too-high = My hips start too high
    .m-look-up = I look up, or into the mirror
    .m-drop-down = My abs let go on the way down
    .m-pull-not-push = I yank with my back, with little push into the floor
    .m-no-brace = I skip the breath and the brace
    .m-uneven-feet = My weight shifts to my toes, my heels or one foot
    .m-none = Looks fine to me
    .not-sure = Not sure

# Asked: with the technique check.
ask-training-type = How hard is a normal deadlift day for you?
    .why = Testing your max all the time builds tiredness faster than strength.
    .name = Effort
    .tt-testing = Max or all-out, most weeks
    .tt-hard = Hard sets, 1-2 reps left
    .tt-training = Solid sets, 2-4 reps left
    .tt-light = Light
    .not-sure = Not sure

# Asked: with the technique check, only when the pain now is 5 or less; tick any.
ask-hinge-check = Do 5 slow hip hinges with no weight. What do you notice? Tick all that fit.
    .why = It shows what may be holding your hinge back, so you practice the right thing.
    .name = Hinge
    .h-ham-tug = My hamstrings pull tight early
    .h-hip-pinch = The front of my hip pinches or blocks
    .h-butt-tight = Tightness deep in the butt stops me
    .h-back-bends = My back bends before my hips do
    .h-no-glutes = I can’t feel my glutes
    .h-wobble = I wobble or lose my brace
    .h-front-hip-tight = The front of my hips is tight when I stand tall
    .h-fine = Feels fine
    .not-sure = Not sure

# Asked: with the technique check.
ask-sitting-hours = How many hours do you sit on a normal day?
    .why = Sitting a lot does not break your back, but getting up more often helps a stiff one.
    .name = Sitting
    .sit-under-4 = Under 4 hours
    .sit-4-8 = 4 to 8 hours
    .sit-over-8 = More than 8 hours
    .not-sure = Not sure

# Asked: with the technique check.
ask-footwear = What is on your feet when you deadlift?
    .why = Soft soles wobble under a heavy bar. Flat and firm is simply easier.
    .name = Shoes
    .fw-flat = Barefoot, socks or flat shoes
    .fw-heel = Lifting shoes with a heel
    .fw-running = Soft running shoes
    .fw-other = Something else

## The plan: before it starts, and its log

# Asked: always, before the plan starts; an earlier answer about health history is shown and can be changed. Tick any.
ask-clear-check = Before the plan starts: are any of these true for you? Tick all that fit.
    .why = Lifting may well be fine, but with some of these a clinician should look at the plan first.
    .name = Before the plan
    .clear-back-surgery = Back surgery at any time
    .clear-prev-injury = Deadlifts hurt my back twice or more
    .clear-recovering = Still recovering from another injury or operation
    .clear-nerve = Tingling or weakness that nobody has checked yet
    .clear-bone = Weak bones, or months of taking steroid tablets
    .clear-heart = Heart, aorta, blood pressure, stroke or eye trouble
    .clear-pregnant = Pregnant, or gave birth in the last 6 months
    .clear-hernia = A new lump in the belly or groin
    .clear-teen = Under 18 and no coach
    .none = None of these
    .not-sure = Not sure

# Asked: before week 3 of the plan, and again in weeks 2, 4 and 6. Answered with a number from 0 to 100.
ask-ready-week-pain = How much pain did you have on average over the last 7 days, 0 to 100?
    .why = In a small Swedish study, people did well with deadlifts when this was under 60.
    .name = Pain, last 7 days
    .low = no pain at all
    .high = the worst you can imagine

# Asked: before week 3 of the plan; not with pain over 5, in pregnancy, with heart or blood pressure trouble, soon after surgery or with a warning sign. Answered with a number of seconds.
ask-ready-sorensen = How many seconds did you manage in the back hold? Stop if the pain goes over 5 out of 10.
    .why = In that same small study, holding for 60 seconds was the best sign that deadlift training would help.
    .name = Back hold
    .skip = Skip this test

# Asked: each plan session. Answered with a number from 0 to 10.
ask-log-before = How much pain before the session, 0 to 10?
    .why = This is your starting line for today.
    .name = Before
    .low = no pain at all
    .high = the worst you can imagine

# Asked: each plan session. Answered with a number from 0 to 10.
ask-log-during = What was the worst pain during your sets, 0 to 10?
    .why = Up to 3 is fine, 4 to 5 means hold, and anything above means one step back.
    .name = In the sets
    .low = no pain at all
    .high = the worst you can imagine

# Asked: each plan session.
ask-log-settle = When was it back to where it was before?
    .why = Pain that fades right after the set is a good sign.
    .name = Settled
    .after-set = Right after the set
    .same-day = Later the same day
    .by-morning = By the next morning
    .not-by-morning = Not by the next morning

# Asked: the morning after each plan session. Answered with a number from 0 to 10.
ask-log-morning = How much pain on the morning after, 0 to 10?
    .why = The next morning shows whether the load was right.
    .name = Next morning
    .low = no pain at all
    .high = the worst you can imagine

# Asked: each plan session.
ask-log-form = Did your form hold up?
    .why = Steady form is part of the green light.
    .name = Form
    .form-held = Yes, on every rep
    .form-slipped = It slipped on the last reps
    .form-broke = It broke down
