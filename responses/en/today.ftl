### What one can train today, and by when it should be better.
### The row numbers are those of the table in the protocol. A note is shown in brackets after the lift or the list it
### belongs to, so it starts small and ends without a full stop.

## Headings and the lines around the list

# Heading above the three lists.
today-title = What you can train today

# Heading of the first list: lifts that are fine as usual.
today-go = Go

# Heading of the second list: lifts to do with less.
today-lighter = Lighter

# Heading of the third list: lifts that come back later.
today-not-yet = Not yet

# Under every list.
today-rule = Up to 3 out of 10 is fine. At 4 to 5, add no more load. Over 5, or worse the next morning: do less next time. “Lighter” means the range and the load that stay at 3 or less, with the pain back to where it was by the next morning.

# Added to the list for someone under 18.
today-with-your-coach = You’re under 18, so do these with your coach.

# In place of the list, in pregnancy and in the 6 months after birth.
today-pregnant = When you’re pregnant, or gave birth in the last 6 months, a ready-made list doesn’t fit. Your midwife, doctor or pelvic-health physio can fit the plan to you.

# In place of the list, when the outcome is urgent or an emergency.
today-later = Training comes after you’ve been seen. Then ask whoever saw you what to start with.

## The lifts

# Includes walking and easy cycling.
lift-walk = walking or easy bike

# The bench press.
lift-bench = bench press

# Presses in a machine.
lift-machine-press = machine press

# The overhead press.
lift-overhead-press = overhead press

# Includes lat pulldowns.
lift-pull-up = pull-ups or pulldowns

# The chest is held by a bench or a machine.
lift-row-supported = chest-supported or machine rows

# Bent over, nothing holds the chest.
lift-row-bent = bent-over rows

# Barbell squats.
lift-squat = squats

# With the weight held at the chest.
lift-goblet-squat = goblet squats

# In the machine.
lift-leg-press = leg press

# Both machines: curls for the back of the thigh, extensions for the front.
lift-leg-curl-extension = leg curls and extensions

# On one leg at a time.
lift-split-squat = split squats

# The hip thrust.
lift-hip-thrust = hip thrusts

# From the floor.
lift-deadlift = deadlifts

# Includes good mornings.
lift-rdl = RDLs and good mornings

# With a kettlebell.
lift-swing = kettlebell swings

# Cleans and snatches.
lift-olympic = cleans and snatches

# Farmer’s walks and the like.
lift-carry = loaded carries

# Planks, dead bugs, Pallof press.
lift-core = planks, dead bugs and Pallof press

# For the biceps.
lift-curl = biceps curls

# Running and sprinting.
lift-run-sprint = running and sprints

## Notes, row by row

# Row 1, very sore muscles that are being watched. Stands alone: no lifts are named in this list.
today-1-not-yet = every lift that uses the sore muscles, and anything hard at all, until my next check

# Row 2, a clinician should hear about it first. Belongs to the whole list.
today-2-not-yet = until you’ve talked to someone about it

# Row 3, an irritated nerve. Belongs to the whole list.
today-3-lighter = nothing that sends it further down

# Row 4, sudden arm pain in a pull. Belongs to the whole list.
today-4-not-yet = and everything else that pulls with that arm

# Row 6, a clinician should look, not the back. Added to the list, after walking.
today-6-go = lifts for other parts of the body

# Row 6, on walking.
today-6-walk = without a limp

# Row 6. Stands alone: no lifts are named in this list.
today-6-not-yet = everything that loads the sore area, until someone has looked at it

# Row 7, plain low back soreness. Belongs to the whole list.
today-7-not-yet = until it’s at 3 out of 10 or less and bending feels normal

# Row 8, low back, load or form, on deadlifts.
today-8-deadlift = at 60 to 70 %, with 3 to 4 reps left, working on one lesson

# Row 8. Belongs to the whole list.
today-8-not-yet = and any max attempt

# Row 9, back strain, on squats.
today-9-squat = heavy

# Row 9. Belongs to the whole list.
today-9-not-yet = for 7 to 14 days, then the readiness check first

# Row 10, hamstring or glute strain, on walking.
today-10-walk = without a limp

# Row 10, on the leg press.
today-10-leg-press = short range

# Row 10, on leg curls and extensions.
today-10-leg-curl-extension = heavy

# Row 11, sore hamstrings or glutes, on leg curls and extensions.
today-11-leg-curl-extension = heavy

# Row 11. Belongs to the whole list.
today-11-not-yet = until it’s at 3 out of 10 or less and you walk without a limp

# Row 12, thigh, calf, knee, hip or groin. Belongs to the whole list.
today-12-not-yet = until it’s at 3 out of 10 or less

# Row 13, sore upper or middle back. Belongs to the whole list.
today-13-not-yet = until it’s at 3 out of 10 or less

# Row 14, shoulder, on deadlifts.
today-14-deadlift = double overhand or with straps

# Row 14. Belongs to the whole list.
today-14-not-yet = while it’s over 3 out of 10

# Row 15, arm, elbow, forearm or hand, on deadlifts.
today-15-deadlift = with straps, no mixed grip

# Row 16, neck, chest, ribs, belly or side, on core work.
today-16-core = with hard bracing

# Row 17, sore all over. Belongs to the whole list.
today-17-lighter = half the sets, far from failure

# Row 17. Belongs to the whole list.
today-17-not-yet = as all-out sets

# Row 18, anything else. Stands alone: no lifts are named in this list.
today-18-lighter = whatever does not bring the pain on

# Row 18. Belongs to the whole list.
today-18-not-yet = above all max attempts and new exercises

## By when it should be better
## What usually happens, with a day, and where to look if the day passes and it has not.

# After ordinary soreness.
# $day: when it should be clearly better, a weekday and date (“Thursday 7 May”) or a relative time (“in 2 days”).
# $gone: when it should be gone, written the same way.
expect-soreness = Usually: clearly better { $day } at the latest, and gone { $gone }. If a day passes and it isn’t, go by the “See someone if” lines.

# After very strong soreness that is being watched.
# $day: tomorrow, a weekday and date (“Thursday 7 May”) or a relative time (“in 1 day”).
expect-better = What usually happens: clearly better { $day } at the latest. If that day passes and it isn’t, go by the “See someone if” lines.
# $day: by when it starts to ease.
expect-severe-doms = What usually happens: it starts to ease by tomorrow evening ({ $day }). If it doesn’t by then, go by the “See someone if” lines.

# After a strain, soreness that lasts, or a sore shoulder.
# $day: 7 days from now, a weekday and date (“Thursday 7 May”) or a relative time (“in 7 days”).
expect-week = What usually happens: clearly better within a week ({ $day } at the latest). If that day passes and it isn’t, go by the “See someone if” lines.

# After a sore joint or tendon, or too much too soon.
# $day: 14 days from now, a weekday and date (“Thursday 7 May”) or a relative time (“in 14 days”).
expect-two-weeks = What usually happens: clearly better in two weeks ({ $day } at the latest). If that day passes and it isn’t, go by the “See someone if” lines.

# After low back soreness that comes from load or form.
# $day: 4 weeks from now, a weekday and date (“Thursday 7 May”) or a relative time (“in 4 weeks”).
expect-four-weeks = What usually happens: clearly better after 4 weeks of the change ({ $day }). If that day passes and it isn’t, go by the “See someone if” lines.

# After pain that did not come from lifting, or that could not be placed.
# $day: 7 days from now, a weekday and date (“Thursday 7 May”) or a relative time (“in 7 days”).
expect-or-look = This usually eases within a week. Not clearly better by then ({ $day })? Have a doctor or physio look, sooner if a “See someone if” line fits.

# After an outcome that sends to a clinician within days.
# $day: the day by which the visit should be booked, a weekday and date (“Thursday 7 May”) or a relative time (“in 2 days”).
expect-booked = Have the visit booked, { $day } at the latest; sooner if a “See someone if” line fits. It usually turns out fine, and the check is short.

# After an urgent outcome. No day: it is today.
expect-today = Be seen today. People who go early usually do well. If it gets worse on the way, go by the “See someone if” lines.
