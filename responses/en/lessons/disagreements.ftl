# Where people disagree: twenty claims from the gym, what the evidence says, and what we suggest.
# Review: pending (no clinician has signed this text yet)

conflict-never-normal =
    .title = “A sore low back after deadlifts is never normal”
    .why = Not true. Back muscles get sore like others do. In studies it was about 4 out of 10, strongest after 1 to 2 days, and gone by day 4.
    .steps =
        - Mild, a day or two, new or more work: let it pass and keep moving.
        - Every time you deadlift: change one thing. Load first, then set-up.
        - Sharp, shooting or over 5/10: do a check with me.
    .cue = Now and then can be normal. Every time is a hint.
    .watch = Fairly sure: it was measured, if in small groups. Dark pee or a rock-hard back is not normal soreness: get tested today.

conflict-glute-amnesia =
    .title = “Sitting makes your glutes forget their job”
    .why = Nobody has shown that. The big glute joins in late in people without any pain, too. Less strong glutes and back pain do go together, but which comes first is not known.
    .steps =
        - Train your glutes: hip thrusts, side steps, RDLs.
        - Can’t feel them? Go lighter and squeeze at the top.
        - Stand up once an hour because it feels good.
    .cue = They forgot nothing. Train them.
    .watch = Quite sure that “amnesia” is the wrong word. Less sure how much glute training helps a back. Either way it makes you stronger.

conflict-testosterone =
    .title = “Deadlifts raise testosterone, so you grow”
    .why = There is a short bump after hard training. In studies it made no difference to muscle or strength.
    .steps =
        - Deadlift because it is heavy and trains a lot at once.
        - Miss it for a while? Other leg and back work builds muscle too.
        - Don’t plan your week around hormones.
    .cue = They build muscle because they’re heavy.
    .watch = Quite sure. It was tested, and the bump did not predict who grew.

conflict-posture =
    .title = “Neutral spine or you get hurt”
    .why = Too strong. Studies of lifting found no clear link between a round back and pain. They were weak and used light loads. For max weights we know of none, and there is no single right posture.
    .steps =
        - Aim for a firm, steady back you can repeat.
        - A bit of rounding is no crime. Rounding more and more in a set means: less weight.
        - Build up slowly in any shape that is new to you.
    .cue = Control beats perfect.
    .watch = Fairly unsure, above all for heavy pulls. A steady back is a good bet since it is efficient.

conflict-form-perfect =
    .title = “Perfect your form before you add weight”
    .why = There is no evidence for it. You learn a lift by lifting it, and that takes practice with some weight.
    .steps =
        - Start light, with form that is good enough.
        - Work on one thing each week.
        - Add weight while that thing holds.
    .cue = Light and good enough first, then a bit better each week.
    .watch = We know of no study that compared the two. That form counts more than weight for building muscle has not been shown either.

conflict-bar-contact =
    .title = “Never let the bar touch your legs”
    .why = Some guides call it a mistake, others say drag it up. Both are right at the far ends: a bar that swings away is hard work, and a bar you lean on gets stuck.
    .steps =
        - Let the bar brush your legs all the way.
        - Wear long socks or pants.
        - If it grinds into your thighs, go lighter at the top.
    .cue = Brush, don’t lean.
    .watch = We know of no study that settles it. The physics of a close bar is clear.

conflict-bar-start =
    .title = “Start with the bar right against your shins”
    .why = Guides differ: touching the shins, a few centimeters off, or over mid-foot. Too close tends to put your hips too high. Mid-foot works for every body.
    .steps =
        - Stand with the bar over the middle of your foot.
        - Bend your knees until your shins come to it.
        - Keep the bar where it is. Scraped shins are not a goal.
    .cue = Bar over mid-foot, shins come to the bar.
    .watch = Coaches’ experience and simple physics, not trials. Bodies differ, so a finger’s width more or less is fine.

conflict-upper-back =
    .title = “Your upper back must never round”
    .why = Some guides call it a mistake, others say some is normal. There are no injury numbers either way. Strong lifters pull both ways.
    .steps =
        - Choose a shape you can hold.
        - Keep it the same from floor to top.
        - If it rounds more as you lift: less weight, more rows.
    .cue = A bit of rounding is style. Hold it the same.
    .watch = Nobody knows for sure. A sore upper back for a day or two after pulling is normal.

conflict-exhale =
    .title = “Breathe all the way out before you lift”
    .why = For heavy lifts, research favors a breath in and a brace. It makes the trunk stiffer. You can let a little air out first to bring your ribs down.
    .steps =
        - Breathe in low and tighten all around.
        - Lift. Let air out near the top.
        - Take a new breath for each rep.
    .cue = Breathe in and brace.
    .watch = Fairly sure for heavy sets. Pregnant, a hernia, heart or eye disease, or high pressure not under control? Breathe out as you push, and ask your doctor or midwife.

conflict-gaze =
    .title = “Looking up is bad for your spine”
    .why = There is no evidence that it hurts your spine. It is about comfort and balance.
    .steps =
        - Look at the floor about 2 m (6 feet) ahead.
        - If your neck likes it another way, do that.
        - Check your form on video, not in the mirror.
    .cue = Eyes on the floor ahead, for comfort.
    .watch = We found no studies on it. So choose what feels good.

conflict-mixed-grip =
    .title = “Mixed grip is as good as any”
    .why = It does hold more weight. But in reports and videos of biceps tears in deadlifts, it is nearly always the palm-up arm.
    .steps =
        - Use double overhand as far as it goes.
        - After that, hook grip or straps.
        - Keep mixed grip for tests, and keep that arm straight.
    .cue = Overhand or straps by default, mixed only for tests.
    .watch = Videos and case reports, so weak evidence, but it points one way. And the switch is easy.

conflict-pain-free =
    .title = “Wait until you have no pain at all”
    .why = No need. In studies people trained with up to 5 out of 10 and got better, as long as it settled. With sore tendons they did as well as people who rested.
    .steps =
        - 0 to 3: go on.
        - 4 to 5: add nothing. It should settle right after the set.
        - Over 5, or worse next morning: do less.
        - Started like a strain? Leave heavy pulls for 7 to 14 days first.
    .cue = No need for zero. Up to 3, go on.
    .watch = Fairly sure. Part of it comes from sore tendons, part from backs. The exact numbers are a convention.

conflict-swedish =
    .title = “Got back pain? Then you should deadlift”
    .why = People quote one Swedish study. 35 people pulled, with a physio beside them, and many got better. Lighter exercise did as well after 2 years.
    .steps =
        - It fits best if weekly pain is under 60 of 100 and you can do the back hold for 60 seconds.
        - Pain that changes with movement, no leg symptoms.
        - Get someone to coach you.
    .cue = Coached deadlifts helped many. One good option.
    .watch = As a rule it is too strong. As an option it is fair. The two numbers come from one small group, so they are a hint, not a law.

conflict-cure =
    .title = “Deadlifts cure back pain”
    .why = Too much said. They help about as well as other exercise. And lifters do get hurt at times, more often from too much for too long than in one rep.
    .steps =
        - Deadlift if you like it. That is a good reason.
        - Build it up in small steps.
        - Like something else more? Do that. It works too.
    .cue = A good way back, and no magic.
    .watch = Fairly sure: people were followed for 2 years, and both ways did equally well.

conflict-ice =
    .title = “Ice it, that’s what heals it”
    .why = For backs there is too little research on ice. Heat gives a small, short relief. Cold and heat in turn has not been shown to add more.
    .steps =
        - Use what feels good, 15 to 20 minutes.
        - Cloth under ice. Test heat on your skin.
        - Then go for a walk. That helps more.
    .cue = Choose what feels good. Heat has the better backing.
    .watch = Heat: fairly sure that it helps a little. Ice: nobody knows. Neither one heals, your body does.

conflict-immediate-doctor =
    .title = “Sharp pain in a lift means doctor, at once”
    .why = Mostly not. A sharp pain or a spasm with no warning sign settles by itself in most people. That is why I ask about the warning signs first.
    .steps =
        - Any warning sign: do what that screen says.
        - None: two easy days, walk, no heavy pulls.
        - If you let me, I ask again after 24 hours.
        - Worried anyway? Get seen. You know your body.
    .cue = No warning signs: self-care, and a check in 24 hours.
    .watch = Fairly sure, for people without warning signs. 7/10 or more, or a new sign: come back at once.

conflict-arch-support =
    .title = “Your shoes or flat arches cause the pain”
    .why = No research shows that shoes or insoles cause or cure back pain in lifters. Soft running shoes do make a heavy pull wobbly.
    .steps =
        - Flat, firm shoes, or socks on a safe floor.
        - Heeled lifting shoes are firm too. Use them if you like.
        - Keep your insoles for walking if they feel good.
    .cue = Flat, firm, and no insoles needed to pull.
    .watch = Sure about “not shown”. If your foot itself hurts, that is a question for a physio.

conflict-impingement =
    .title = “Your shoulder pinches its own tendon”
    .why = That is an idea, not something anyone can see from outside. Some experts no longer use the word “impingement” for it. Most sore shoulders settle with the right load.
    .steps =
        - Arms long, shoulders down, no yank.
        - Double overhand or straps for now.
        - Train in the range that stays at 3/10 or less.
    .cue = Sore from pulling. Change the load and the range.
    .watch = Experts still argue about it. A pop, a dent, or an arm you can’t lift: get it seen today.

conflict-ten-percent =
    .title = “Add more than 10% and you get hurt”
    .why = The 10% is a custom. Research has found no exact line between a safe week and a risky one.
    .steps =
        - Use 10% as a ceiling, not a target.
        - Let your score in the set and the next morning decide.
        - On light weights, the smallest plates are fine.
    .cue = A handy brake, not a law.
    .watch = Sure that the number is a custom. Big jumps are still a common story behind sore backs, so a brake makes sense.

conflict-submax =
    .title = “Lots of easy work always makes backs sore”
    .why = There is no evidence for it. What can add up is hard week after hard week with no easy one.
    .steps =
        - Take an easy week every 4 to 6 weeks.
        - Watch your morning score over weeks. If it climbs, cut sets by a third for a while.
        - Leave 2 to 4 reps in most sets.
    .cue = Hard weeks need easy weeks.
    .watch = We found no good studies on this. Your own log is the best guide.
