# Who should talk to a clinician before deadlifting: ten reasons, whom to ask, and what to ask.
# Review: pending (no clinician has signed this text yet)

clear-back-surgery =
    .title = Back surgery, now or in the past
    .why = Many people lift after back surgery. Which lifts and how heavy depends on what was done, and your surgeon’s team knows that.
    .steps =
        - Call your surgeon’s team or a physio within a week.
        - Ask: which lifts, how heavy, how deep, and what should I watch for?
        - Until then, easy walking is fine.
    .cue = Talk to your surgeon’s team or physio first.
    .watch = This is expert advice, not strong research. New numbness between the legs, or a change in peeing or pooping: emergency department now.

clear-prev-injury =
    .title = Deadlifts have hurt your back before
    .why = A back that has been hurt before can get strong again. It does best with a slow start.
    .steps =
        - It happened once: start at week 1 of the return plan, even if that looks easy.
        - It came back twice or more: see a physio before you start. Book within a week.
        - Tell them what you lifted, how it began, how long it took.
    .cue = Once: start at week 1. Twice or more: physio first.
    .watch = This is expert advice, the research is thin. It says nothing against deadlifts for you. It says: build it with someone who can look at you.

clear-recovering =
    .title = Still getting over an injury or operation
    .why = Deadlifts load nearly everything. A part that is still healing may need its own pace first.
    .steps =
        - Ask the clinician or physio who looks after it. A phone call this week may do.
        - Ask: may I hinge and hold heavy weights, and from when?
        - Train what they say is fine until then.
    .cue = Ask the people who look after it first.
    .watch = Healing times differ a lot, so no chart can answer this. Fever, a hot or weeping wound, or a limb that swells up: call them today.

clear-nerve =
    .title = Tingling or weakness nobody has checked
    .why = Tingling, numbness or weakness in a leg or an arm can come from an irritated nerve. Most settle over weeks. Strength and feeling should be tested once, hands on.
    .steps =
        - Book a physio, sports doctor or family doctor within 2 to 3 days.
        - Tell them where it runs and since when.
        - Until then: walk, change position, skip pulls and squats.
    .cue = Talk to a clinician first: one hands-on check.
    .watch = Guidelines agree on this one. Weakness that is new or growing, or numbness that spreads: same day. Numb between the legs, or peeing or pooping changes: emergency department now.

clear-bone =
    .title = Weak bones, long steroid use, or a fall after 60
    .why = Lifting can be good for bones, but the starting load should fit yours. It counts if your bones are weak, if you took steroid tablets for months, or if you are over 60 and fell lately.
    .steps =
        - Talk to your doctor first, within a week. In pain now? Call in the next 1 to 2 days.
        - Tell them about your bones, the tablets and any falls.
        - Ask what load to start with, and who can coach you.
    .cue = Talk to your doctor first, then lift for your bones.
    .watch = One sign alone is mostly harmless. Sudden strong back pain after a fall or even a small lift: call a doctor the same day.

clear-heart =
    .title = Heart, aorta, blood pressure, stroke or eyes
    .why = A heavy brace pushes blood pressure up for a few seconds. Most people handle that well. With a widened aorta, heart disease, high pressure not under control, or a recent stroke or eye operation, ask first.
    .steps =
        - Call your doctor or specialist this week, before you lift heavy.
        - Ask: how heavy, may I hold my breath, what should my pressure be?
        - Until then, easy walking, unless they said no.
    .cue = Talk to your doctor or specialist first.
    .watch = The evidence is mostly case reports. Trouble is rare. Chest pressure, a ripping pain, fainting or sudden trouble speaking: call your emergency number now.

clear-pregnant =
    .title = Pregnant, or gave birth in the last 6 months
    .why = Lifting goes well for many in this time. Studies so far are good news, but small. Your plan should be made for you, so I don’t set loads here.
    .steps =
        - Ask your midwife, doctor or pelvic-health physio, within a week.
        - Tell them what you lifted before.
        - Ask: which lifts, how heavy, how should I breathe, what are my stop signs?
    .cue = Talk to your midwife, doctor or pelvic physio first.
    .watch = Leave out breath-holds and long spells flat on your back. Bleeding, leaking fluid, belly pain in waves or fewer baby movements: call your maternity team now.

clear-hernia =
    .title = A new lump in your belly or groin
    .why = A new lump can be a hernia. Bracing hard pushes on it. Someone should feel it first, and many people lift again after.
    .steps =
        - Book a doctor within 2 to 3 days.
        - Tell them when you saw it, and if it grows when you cough or lift.
        - Leave hard bracing and heavy lifts until then.
    .cue = Talk to a doctor first. It is a quick look.
    .watch = Standard practice, not from a study on lifters. Severe belly pain, a lump that turns hard and very sore, or throwing up with it: emergency department now. Don’t force a sore lump back in.

clear-teen =
    .title = Under 18, no coach, or pain over a week
    .why = Lifting is good for teens, with someone who knows how to coach. That part is well studied. Back pain over a week can be a bone that needs a rest to heal well.
    .steps =
        - No coach yet? Find one before heavy pulls. Show this to a parent.
        - Back pain over a week: see a doctor or physio within the next week. Until then leave deadlifts, heavy squats and hard back bends.
        - No max tests for now.
    .cue = Get a coach. Pain over a week: talk to a clinician first.
    .watch = The one-week line is expert advice. Night pain, fever, or a leg that is weak or numb: tell an adult now and get seen the same day.

clear-open-flag =
    .title = A check is still open
    .why = Last time, your answers ended with “have this looked at”. Until someone has, I can’t build a plan on a guess.
    .steps =
        - Get the check that was advised, by the date I gave you.
        - Show them your summary: it has your answers, dates and scores.
        - Then come back and tell me what they said.
    .cue = Talk to a clinician first, then we plan.
    .watch = This is our own house rule, on the safe side. Most of these checks end well. If something has got worse since, start a new check now.
