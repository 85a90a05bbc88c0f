//! When each question of the protocol is asked, in the order in which they are asked.

use super::facts::{Facts, Mentioned};
use super::questions::*;
use super::terms::Soreness;

/// One row: the question, and whether it belongs into this conversation, given the answers so far.
pub(super) type Row = (Question, fn(&Facts, &Mentioned) -> bool);

/// The list is scanned from the top after every answer, so a question can become due after one that stands below it (the
/// trend, when a nerve sign turns up).
pub(super) const ASKING: [Row; Question::TRIAGE.len()] = [
    (Question::Region, |_, _| true),
    (Question::Emergency, |_, _| true),
    (Question::Clarify, |known, _| known.has(Emergency::NotSure)),
    (Question::Serious, |_, _| true),
    (Question::Onset, |_, _| true),
    (Question::Severity, |_, _| true),
    (Question::Duration, |_, _| true),
    // Soreness normally rises for up to three days, so which way it goes says nothing before day 4; with a nerve sign it
    // always does.
    (Question::Trend, |known, _| known.four_days_or_longer() || known.nerve_sign()),
    (Question::Quality, |known, mentioned| {
        known.soreness() == Soreness::No || NAMED_QUALITIES.iter().any(|quality| mentioned.has(*quality))
    }),
    (Question::Background, |known, mentioned| {
        known.soreness() == Soreness::No || mentioned.any_of(Question::Background)
    }),
    (Question::Side, |known, _| {
        known.has(Onset::DuringRep) && known.region_is(Region::is_limb) && known.under_6_weeks()
    }),
    (Question::Context, |known, _| {
        let after_a_session = known.delayed() && known.one::<Duration>().is_some_and(Duration::is_up_to_7_days);
        let crept_in = known.has(Onset::GradualWeeks) && !known.has(Region::LowBack) && known.under_6_weeks();
        after_a_session || crept_in
    }),
    (Question::Pattern, |known, _| sore_low_back_after_usual_training(known)),
    (Question::FeltMuscles, |known, _| {
        let crept_in = known.has(Region::LowBack) && known.has(Onset::GradualWeeks) && known.under_6_weeks();
        sore_low_back_after_usual_training(known) || crept_in
    }),
    (Question::Movement, |known, _| {
        known.has_any(&[Onset::NotFromLifting, Onset::NotSure]) || known.six_weeks_or_more()
    }),
    (Question::MorningStiffness, |known, _| may_be_inflammatory(known)),
    (Question::NightPain, |known, _| may_be_inflammatory(known)),
];

/// The qualities that bring their question up also on the soreness path.
const NAMED_QUALITIES: [Quality; 5] =
    [Quality::Sharp, Quality::Spasm, Quality::Catching, Quality::Shooting, Quality::Tingling];

fn sore_low_back_after_usual_training(known: &Facts) -> bool {
    known.plain_soreness() && known.has(Region::LowBack) && known.usual_training()
}

fn may_be_inflammatory(known: &Facts) -> bool {
    known.six_weeks_or_more() && known.region_is(Region::can_be_inflammatory)
}
