### Why an outcome was chosen: one message for each of the 48 rules of the protocol, in the order of its table.
### The value is shown when this rule decided the outcome. `.also` is shown as an “also noted” line when the rule
### matched as well, at the same level, but another one came first. The comment above each message is the rule’s condition.
### Review: pending (no clinician has signed this text yet)
### “Working muscle” is upper or middle back, glutes, hamstrings, front or inner thigh, calves or many muscles. “Delayed”
### means next-day or later-same-day. The soreness path: no sign on danger screens 1 and 2, a working muscle or the low
### back, delayed, at most 6 out of 10 (low back 5), day 3 or earlier or day 4 to 7 and better, no worrying quality or history.

## Emergency now

# Rule: rf-emergency has rfe-chest, rfe-breath-faint or rfe-stroke.
rule-emg-life = You picked a sign in the chest, in your breathing, or in the head and face. The heart, the lungs and the brain come before everything else, because minutes count.
    .also = You also picked a chest, breathing, fainting or stroke sign: tell the call-taker that first.

# Rule: rf-emergency has rfe-saddle, rfe-bladder, rfe-bowel or rfe-both-legs.
rule-emg-ces = You picked new numbness between the legs, or a new change in pee, poo or both legs. Nerves at the base of the spine may be squeezed, and then hours count.
    .also = You also picked numb between the legs, pee, poo or both legs: say so, and ask about cauda equina.

# Rule: rf-emergency has rfe-trauma, rfe-limb or rfe-belly.
rule-emg-body = You picked a bad fall or hit, a limb that is cold, pale, blue or bent, or sudden severe belly, groin or testicle pain. Each of these needs hands-on help now.
    .also = You also picked a fall or hit, a cold or bent limb, or severe belly or groin pain: tell them.

## Urgent, same day

# Rule: rf-serious has rfs-dark-urine or rfs-rock-hard.
rule-urg-rhabdo = You picked dark pee or almost none, or a rock-hard, swollen muscle that hurts far beyond soreness. That can look like DOMS, and only a test can tell.
    .also = You also picked dark pee or a rock-hard muscle: tell them, and ask for a CK blood test.

# Rule: rf-serious has rfs-weakness, rfs-spreading-numb or rfs-both-leg-shooting.
rule-urg-neuro = You picked new weakness, numbness that spreads, or shooting pain down both legs. A nerve may be under pressure, and that is tested by hand on the same day.
    .also = You also picked weakness, spreading numbness or pain down both legs: tell whoever sees you.

# Rule: a nerve sign (rfs-nerve, q-shooting or q-tingling) and trend = worse.
rule-urg-neuro-worse = You picked shooting pain, tingling or numbness, and said that it is getting worse. A nerve sign that grows gets checked the same day.
    .also = There is also a nerve sign, and it is getting worse: tell them since when.

# Rule: rf-serious has rfs-pop.
rule-urg-tear = You felt a pop, and then a bruise, a dent or a bulge showed up. That may be a tear until someone has looked, and an early look keeps your options open.
    .also = You also felt a pop, then saw a bruise, dent or bulge: show it to them.

# Rule: rf-serious has rfs-fever.
rule-urg-infection = You picked fever, chills or feeling really ill along with the pain. Soreness doesn’t do that, so someone should look for an infection today.
    .also = You also picked fever or feeling ill: tell them “pain plus fever”.

# Rule: rf-serious has rfs-swollen-limb.
rule-urg-clot = You picked one calf or arm that is newly swollen, warm, red or bluish. A clot can do that, and a scan on the same day can tell.
    .also = You also picked a newly swollen calf or arm: ask them to rule out a clot, and don’t massage it.

# Rule: rf-serious has rfs-pregnancy.
rule-urg-pregnancy = You’re pregnant and picked bleeding, leaking fluid or belly pains. That comes before any question about lifting.
    .also = You also picked a warning sign in pregnancy: call your midwife or maternity unit now as well.

# Rule: rf-serious has rfs-cannot-use.
rule-urg-cannot-use = You can’t stand, can’t walk a few steps, or can’t use the limb. Often that is a strong spasm, but it takes an exam to know.
    .also = You also said you can’t stand, walk or use it: tell them what exactly you can’t do.

# Rule: severity 9 or 10.
rule-urg-severe = You rated the pain 9 or 10 out of 10. It may be a hard spasm. But now and then something rare that needs help today feels the same, and I can’t tell from here.
    .also = You also rated the pain 9 or 10 out of 10: give them that number.

# Rule: rf-emergency = not-sure (no flag picked) and rf-clarify is not clearly-normal.
rule-urg-unclear = You weren’t sure about a sign on the first safety list, and a second look didn’t settle it. With these signs, “not sure” is worth a call today.
    .also = You also weren’t sure about a sign on the first safety list: read them that list.

## See a clinician soon

# Rule: a nerve sign (rfs-nerve, q-shooting or q-tingling).
rule-see-radicular = You picked shooting pain, tingling or numbness in a leg or an arm. That fits an irritated nerve, and your strength and feeling should be tested once by hand.
    .also = There is also pain, tingling or numbness in a leg or arm: ask for a strength and feeling test.

# Rule: rf-background has rfb-cancer, rfb-weight-sweats, rfb-bone, rfb-immune, rfb-night or rfb-over-60.
rule-see-red-flag = You ticked something on the last safety list, about your health or pain at night. One such answer is mostly harmless, but I shouldn’t guess about it from a chat.
    .also = You also ticked something on the last safety list: read it out when you call.

# Rule: rf-serious = not-sure (no flag picked).
rule-see-unclear = You weren’t sure about a sign on the second list. I don’t count “not sure” as a no, so a short call should settle it.
    .also = You also weren’t sure about a sign on the second list: read them that list.

# Rule: severity 7 or 8, unless the region is a working muscle, onset is delayed and duration is up to 3 days.
rule-see-severe = You rated it 7 or 8 out of 10, and it doesn’t fit fresh muscle soreness. Even sore backs in studies stay at 3 to 4 on average.
    .also = You also rated it 7 or 8 out of 10: ask to be seen within 1 to 2 days.

# Rule: rf-background has rfb-back-surgery and region is low-back, upper-mid-back or neck.
rule-see-clearance-surgery = Your pain is in the back or neck, and you’ve had back surgery. Lifting may be a great idea, but people who know your back should fit the plan to it.
    .also = You’ve also had back surgery: tell them, and ask which lifts fit.

# Rule: rf-background has rfb-pregnant and region is low-back, upper-mid-back, neck, glutes, hip-groin, belly-side or thigh-front-inner.
rule-see-clearance-pregnant = You’re pregnant or gave birth in the last 6 months, and it hurts around the spine, hips, belly or thighs. A plan for that should be made for you.
    .also = You’re also pregnant or gave birth not long ago: tell them, so the plan fits you.

# Rule: rf-background has rfb-under-18, region is low-back or upper-mid-back, and duration is w1-2 or longer, or not-sure.
rule-see-young = You’re under 18, and your back has hurt for over a week or you’re not sure how long. In teens a bone may be stressed, and that heals well when it is found early.
    .also = You’re also under 18 with back pain that lasts: show this to a parent, and lift with a coach.

# Rule: duration w6-12 or gt-3mo; region is low-back, upper-mid-back, neck, glutes or hip-groin; and at least 2 of: ms-over-30, np-second-half, eases-moving, onset gradual-weeks or not-from-lifting.
rule-see-inflammatory = It has lasted 6 weeks or more. And two or more answers fit inflamed joints: long stiff mornings, pain late at night, better once you move, or a start that no single lift explains.
    .also = Some answers also fit inflamed joints: tell them about stiff mornings, nights and family.

# Rule: region hamstrings, onset during-rep, duration d4-7 or longer (or not-sure), trend not better.
rule-see-hamstring = You felt it in the hamstring during the lift, and time hasn’t cleared it. That is the one hamstring answer that can mean more than soreness.
    .also = The hamstring pain also began in the lift and isn’t easing: have it looked at in 2 to 3 days.

# Rule: duration w6-12 or gt-3mo, and not mild recurring (trend between-sessions, severity 4 or less, onset delayed or gradual-weeks).
rule-see-persistent-6w = It has lasted 6 weeks or more. From here on things get better more slowly by themselves, so this is a good time for an exam and a plan.
    .also = It has also lasted 6 weeks or more: say so when you book.

# Rule: duration w2-6, trend neither better nor between-sessions, and not mild overuse (onset gradual-weeks, severity 4 or less, trend up-and-down or same).
rule-see-persistent-2w = It has lasted 2 to 6 weeks and isn’t clearly getting better. By now it should be, so a hands-on check is worth it.
    .also = It has also lasted over 2 weeks without getting better: say so when you book.

# Rule: duration w1-2 or not-sure; trend same, worse, not-sure or missing; and not mild overuse (onset gradual-weeks, severity 4 or less, trend same).
rule-see-persistent-1w = It has lasted over a week, or you’re not sure how long, and it doesn’t seem to ease. Plain soreness would be on its way out by now.
    .also = It may also have lasted over a week without easing: tell them when it began.

# Rule: duration d4-7 and trend = worse.
rule-see-worsening = It is day 4 to 7 and getting worse. Soreness heads down after day 3, so this should be looked at.
    .also = It also got worse after day 3: tell them when it turned.

# Rule: region arm-elbow and onset during-rep.
rule-see-arm = You felt it suddenly during a lift, and it is in the arm. That can be the biceps tendon, and an early look is better than a late one.
    .also = The arm pain also came suddenly in a lift: have it seen within 2 days.

# Rule: region chest-ribs or belly-side, and onset not delayed.
rule-see-trunk = It is in the chest, ribs, belly or side, and it didn’t come on like soreness after training. A rib, a hernia or an organ can feel like a pulled muscle.
    .also = It is also in the chest, ribs, belly or side: no hard bracing until someone has looked.

# Rule: movement = no-change and duration not lt-24h.
rule-see-non-mechanical = You said that it never changes, moving or resting. Pain from muscles and joints nearly always does, so a doctor should look for other causes.
    .also = It also never changes, moving or resting: tell them just that.

## Self-care with a check-in

# Rule: region is a working muscle, onset delayed, duration up to 3 days, severity 7 or 8.
rule-self-severe-doms = A muscle got sore after training, it is day 3 or earlier, and you rated it 7 or 8 out of 10. That can be strong soreness, so we keep an eye on it, and on your pee.
    .also = It is also 7 or 8 out of 10: check the color of your pee. Dark? Be seen today.

# Rule: soreness path, region low-back, context usual, not-sure or missing, and (pattern most-sessions or not-sure, or felt-muscles felt-back-only).
rule-self-technique = Your low back got sore later and mildly, and you named nothing new that explains it. Sore most times, or felt mostly in the back, points to load, set-up or hinge.
    .also = Load, set-up or hinge may play a part too: film one set from the side.

# Rule: region low-back, trend between-sessions, onset delayed or gradual-weeks.
rule-self-technique-recurring = Your low back gets sore with training and is fine again before the next session. That points to load or form more than to something that fails to heal.
    .also = It also goes away between sessions: a hint to look at load and form.

# Rule: region low-back, onset gradual-weeks.
rule-self-technique-gradual = Your low back got sore bit by bit over several sessions, and no warning sign came up. That mostly comes from load, set-up or hinge, and you can change those.
    .also = It also crept in over several sessions: one form habit may be worth a look.

# Rule: region low-back, onset delayed, duration up to 3 days or d4-7 with trend better, context load-jump, to-failure or new-variation.
rule-self-load-spike = Your low back got sore after more load, all-out sets or a new exercise. That is a clear reason to be sore.
    .also = You also did more than usual or something new: go back to last week’s load.

# Rule: region low-back, onset delayed, duration up to 3 days or d4-7 with trend better, and not the new-lifter rule.
rule-self-low-back-watch = Your low back got sore in the hours or days after training, and it is early or already easing. A day or two of that is most likely normal.
    .also = Low back soreness that shows up later is also common: it should ease within days.

# Rule: onset not-from-lifting.
rule-self-not-lifting = You said it had nothing to do with lifting. No warning sign came up, but pain from other causes is not what I know best.
    .also = It also didn’t come from lifting: a doctor or physio knows more about that than I do.

# Rule: region shoulder.
rule-self-shoulder = It is in the shoulder, and no warning sign came up. Pulling asks a lot of it, and with the right load most sore shoulders calm down.
    .also = It is also in the shoulder: use double overhand or straps for now.

# Rule: region chest-ribs or belly-side, and onset delayed.
rule-self-trunk = It is in the chest, ribs or belly and came on after training, with no warning sign. Those muscles do get sore, but there I always want to ask again.
    .also = It is also in the chest or belly: chest pressure or short breath means call for help at once.

# Rule: region neck, hip-groin, knee, arm-elbow or forearm-hand.
rule-self-joint = It is in a spot where joints and tendons get sore more than muscles do, and no warning sign came up. Easing the load is the usual answer.
    .also = A joint or tendon may also be part of it: stay at 3/10 or less.

# Rule: onset not-sure, or severity not-sure, or region other.
rule-self-not-enough = You weren’t sure when it began or how bad it is, or it is in a spot I don’t know well. No warning sign came up, but I won’t guess.
    .also = One answer was also unclear: you can fill it in when you know more.

# Rule: region a working muscle, trend between-sessions, onset delayed or gradual-weeks, duration d4-7 or longer (or not-sure), not on the soreness path.
rule-self-recurring = It comes with sessions and is gone before the next one. That points to load, not to something that fails to heal.
    .also = It also goes away between sessions: a hint that load is the thing to change.

# Rule: onset delayed, duration d4-7 or longer (or not-sure), not on the soreness path.
rule-self-lingering = It came on after training like soreness does, but it may be lasting longer. Most soreness is gone in 5 to 7 days, so this may be a slight strain.
    .also = It may also be lasting longer than plain soreness: ease off for 7 days.

# Rule: onset during-rep, or quality has q-sharp, q-spasm, q-catching or not-sure.
rule-self-strain = You felt it suddenly in a set, or it is sharp, cramping, catching or hard to describe. With no warning sign, that fits a strain or an irritated joint.
    .also = It also began in a set or feels more than dull: leave out the moves that hurt sharply.

# Rule: onset gradual-weeks.
rule-self-gradual-muscle = It crept in over several sessions, and no warning sign came up. That mostly means that training ran ahead of recovery.
    .also = It also crept in over several sessions: take a third off for 1 to 2 weeks.

## Normal

# Rule: soreness path and region hamstrings.
rule-norm-hamstring = Your hamstrings got sore after the session and not in the lift, no more than 6 out of 10, and it is early or easing. That fits normal soreness.
    .also = Hamstrings that get sore after the session also fit normal soreness.

# Rule: soreness path, region low-back, context first-time, first-month or comeback.
rule-norm-new-lifter = Your low back got mildly sore after the session, and deadlifts are new to you or you just came back. Back muscles get sore like any others then.
    .also = Being new or back from a break also explains some of it: go lighter next time.

# Rule: soreness path and region is a working muscle.
rule-norm-muscle = A muscle that worked got sore after the session, no more than 6 out of 10, and it is early or easing. No warning sign came up, so it fits normal soreness.
    .also = A muscle that gets sore after the session also fits normal soreness.

## Anything else (level: self-care with a check-in)

# Rule: anything else.
rule-fallback = Your answers don’t fit a pattern that I know well enough. So here is the careful middle road.
    .also = Part of this also fits no pattern that I know: tell me more at the next check.
