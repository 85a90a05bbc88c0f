# The ten habits that keep training going.
# Review: pending (no clinician has signed this text yet)

habit-warm-up =
    .title = Warm up the lift you will do
    .why = The first heavy set goes better when it is not the first movement of the day.
    .steps =
        - 5 minutes easy: bike, row or walk.
        - 10 hinges with no weight.
        - 3 to 4 sets that climb, before your first hard set.
    .cue = 5 easy minutes, 10 hinges, 3 or 4 rising sets.
    .watch = This is what coaches do. We don’t know that it prevents injuries. It mostly makes the first sets feel better. Sore in a warm-up set and it climbs? Make it a light day.

habit-accessory =
    .title = Back-side work every week
    .why = Glutes, hamstrings and back that are used to work have more in reserve on deadlift day.
    .steps =
        - Pick two or three exercises from the strengthening menu.
        - Do them every week, also when the deadlift goes well.
        - 2 to 3 sets, 2 to 3 reps left.
    .cue = A little every week beats a lot now and then.
    .watch = Some research supports it, though nobody can name the best exercises. Keep the ones you will really do.

habit-no-spikes =
    .title = No big jumps
    .why = Soreness that lasts often follows a jump in weight, sets or effort. Small steps give your body time to keep up.
    .steps =
        - Add 10% a week at most.
        - Every 4 to 6 weeks, take an easy week: less weight or fewer sets.
        - After a break, start lower than you feel you could.
    .cue = Small steps, and an easy week now and then.
    .watch = 10% is a rule of thumb. Research has found no exact line. What your body says the next morning counts more than the number.

habit-test-rarely =
    .title = Test your max rarely
    .why = A max shows your strength. It doesn’t build much, and it costs days of recovery.
    .steps =
        - Test every 8 to 12 weeks at most.
        - In between, leave 2 to 4 reps in most sets.
        - Plan the test, with an easy week before it.
    .cue = Build for weeks, test for a day.
    .watch = This comes from coaches, not from a study. Under 18? Leave max tests out for now, and ask your coach.

habit-spacing =
    .title = Space out your hard hinge days
    .why = Your back works in squats and in pulls. It needs time between hard days.
    .steps =
        - Leave 48 to 72 hours between hard hinge days.
        - Don’t pair a max squat and a max pull.
        - On the days in between: upper body, walking, light legs.
    .cue = Two or three nights between hard hinge days.
    .watch = A little evidence, mostly experience. Some people need more time, some less. Still stiff at warm-up? Take one more day.

habit-recover =
    .title = Sleep and eat enough
    .why = You get stronger between sessions. Food and sleep are what it is made from.
    .steps =
        - Aim for 7 to 9 hours of sleep.
        - Eat enough to train on. Regular meals are fine.
        - A bad night? Keep the session, drop the weight.
    .cue = Sleep first, then plates.
    .watch = There is some research behind it, not a lot. One short night changes little. If eating or rest has become a worry, a doctor is the right person to talk to.

habit-move =
    .title = Break up long sitting
    .why = A stiff back likes a change. It is about comfort: sitting itself has not been shown to cause back pain.
    .steps =
        - Every hour, stand up or walk for a minute or two.
        - Take calls on your feet.
        - Sit any way you like, then change it.
    .cue = Up once an hour.
    .watch = The evidence is mixed, and no chair or posture is the right one. If you feel better for it, that is the proof you need.

habit-video =
    .title = Film one set a week
    .why = You can’t see your own back. A phone can, and so can somebody who knows lifting.
    .steps =
        - One working set a week, from the side, camera at hip height.
        - Look at one thing only: the one you work on.
        - Or ask a coach or an experienced lifter to watch.
    .cue = One set, one view, one thing to look at.
    .watch = Coaches’ advice, not a tested one. Film it, then let it go: no lift looks perfect, and it needn’t.

habit-log =
    .title = Write down two numbers
    .why = Your score in the set and the next morning show whether the load was right. Over weeks they show a trend that memory can’t.
    .steps =
        - After the session: worst pain in your sets, 0 to 10.
        - Next morning: pain, 0 to 10.
        - Up to 3, go on. 4 to 5, hold. Over 5 or worse by morning, do less.
    .cue = Two numbers: in the set, next morning.
    .watch = This way of scoring was tested for sore tendons, with good results. For backs it is borrowed. If you catch yourself checking all day, twice is plenty.

habit-variation =
    .title = Swap the lift that keeps nagging
    .why = When one lift keeps bothering you, another version often doesn’t. You train on, and the sore spot gets a break.
    .steps =
        - Change one thing: trap bar, blocks, sumo, RDL or another grip.
        - Stay with it for 4 to 6 weeks.
        - Then try the old lift again, lighter.
    .cue = Change the lift, keep training.
    .watch = Lab work shows that variations load you in different ways. That a swap calms pain is experience. No version is wrong, and none is magic.
