//! The terms of the protocol: what an answer means wherever a rule or a question depends on it.
//!
//! Every `match` on an answer lists every option, so that a new option does not compile until somebody has decided what it
//! means. A fact that was not asked for is read as the rule that uses the term says.

use super::facts::Facts;
use super::questions::*;

impl Region {
    /// A muscle that often gets sore from training. The low back has rules of its own.
    pub fn is_working_muscle(self) -> bool {
        match self {
            Region::UpperMidBack
            | Region::Glutes
            | Region::Hamstrings
            | Region::ThighFrontInner
            | Region::Calves
            | Region::ManyMuscles => true,
            Region::LowBack
            | Region::Neck
            | Region::HipGroin
            | Region::Knee
            | Region::Shoulder
            | Region::ArmElbow
            | Region::ForearmHand
            | Region::ChestRibs
            | Region::BellySide
            | Region::Other => false,
        }
    }

    /// Low back, upper or middle back, neck.
    pub fn is_spine(self) -> bool {
        match self {
            Region::LowBack | Region::UpperMidBack | Region::Neck => true,
            Region::Glutes
            | Region::Hamstrings
            | Region::ThighFrontInner
            | Region::Calves
            | Region::HipGroin
            | Region::Knee
            | Region::Shoulder
            | Region::ArmElbow
            | Region::ForearmHand
            | Region::ChestRibs
            | Region::BellySide
            | Region::ManyMuscles
            | Region::Other => false,
        }
    }

    /// A region with a left and a right.
    pub fn is_limb(self) -> bool {
        match self {
            Region::Glutes
            | Region::Hamstrings
            | Region::ThighFrontInner
            | Region::Calves
            | Region::HipGroin
            | Region::Knee
            | Region::Shoulder
            | Region::ArmElbow
            | Region::ForearmHand => true,
            Region::LowBack
            | Region::UpperMidBack
            | Region::Neck
            | Region::ChestRibs
            | Region::BellySide
            | Region::ManyMuscles
            | Region::Other => false,
        }
    }

    /// Where inflammatory back pain is felt: the spine, the buttocks, the hips.
    pub fn can_be_inflammatory(self) -> bool {
        self.is_spine() || matches!(self, Region::Glutes | Region::HipGroin)
    }

    /// Where pain in pregnancy needs a plan made for the person.
    pub fn matters_in_pregnancy(self) -> bool {
        self.is_spine()
            || matches!(self, Region::Glutes | Region::HipGroin | Region::BellySide | Region::ThighFrontInner)
    }

    /// Chest, ribs, belly or side.
    pub fn is_trunk(self) -> bool {
        matches!(self, Region::ChestRibs | Region::BellySide)
    }

    /// Joints and tendons, which do not get sore in the way of muscles.
    pub fn is_joint_or_tendon(self) -> bool {
        matches!(self, Region::Neck | Region::HipGroin | Region::Knee | Region::ArmElbow | Region::ForearmHand)
    }
}

/// What a pain score means to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pain {
    /// 0 to 4.
    Mild,
    /// 5: the most that plain soreness of the low back reaches.
    Five,
    /// 6: the most that plain soreness of a working muscle reaches.
    Six,
    /// The person cannot say: between 6 and 7.
    NotSure,
    /// 7 or 8.
    Strong,
    /// 9 or 10.
    Worst,
}

impl Severity {
    /// What this score means to the rules.
    pub fn pain(self) -> Pain {
        match self {
            Severity::N0 | Severity::N1 | Severity::N2 | Severity::N3 | Severity::N4 => Pain::Mild,
            Severity::N5 => Pain::Five,
            Severity::N6 => Pain::Six,
            Severity::NotSure => Pain::NotSure,
            Severity::N7 | Severity::N8 => Pain::Strong,
            Severity::N9 | Severity::N10 => Pain::Worst,
        }
    }
}

impl Onset {
    /// It came on after the session, the next day or later the same day.
    pub fn is_delayed(self) -> bool {
        match self {
            Onset::NextDay | Onset::LaterSameDay => true,
            Onset::DuringRep | Onset::GradualWeeks | Onset::NotFromLifting | Onset::NotSure => false,
        }
    }
}

impl Duration {
    /// Less than a day, or one to three days.
    pub fn is_up_to_3_days(self) -> bool {
        match self {
            Duration::Under24Hours | Duration::Days1To3 => true,
            Duration::Days4To7
            | Duration::Weeks1To2
            | Duration::Weeks2To6
            | Duration::Weeks6To12
            | Duration::Over3Months
            | Duration::NotSure => false,
        }
    }

    /// Up to seven days.
    pub fn is_up_to_7_days(self) -> bool {
        self.is_up_to_3_days() || self == Duration::Days4To7
    }

    /// Six weeks or more.
    pub fn is_6_weeks_or_more(self) -> bool {
        match self {
            Duration::Weeks6To12 | Duration::Over3Months => true,
            // Not sure counts as one to two weeks, so that the trend is asked.
            Duration::Under24Hours
            | Duration::Days1To3
            | Duration::Days4To7
            | Duration::Weeks1To2
            | Duration::Weeks2To6
            | Duration::NotSure => false,
        }
    }
}

impl Quality {
    /// Every answer that points away from plain soreness.
    pub const WORRYING: &'static [Quality] =
        &[Quality::Sharp, Quality::Spasm, Quality::Catching, Quality::Shooting, Quality::Tingling, Quality::NotSure];

    /// Pain that is felt in one spot or catches: a strain or a joint rather than soreness.
    pub const STRAIN: &'static [Quality] = &[Quality::Sharp, Quality::Spasm, Quality::Catching, Quality::NotSure];

    /// The nerve signs among the qualities.
    pub const NERVE: &'static [Quality] = &[Quality::Shooting, Quality::Tingling];
}

impl Background {
    /// The red flags of the history screen; the other answers change what is advised, not how serious it may be.
    pub const RED_FLAGS: &'static [Background] = &[
        Background::Cancer,
        Background::WeightSweats,
        Background::Bone,
        Background::Immune,
        Background::Night,
        Background::Over60,
    ];
}

/// Whether the soreness path applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soreness {
    /// Everything fits plain soreness.
    Yes,
    /// Something does not.
    No,
    /// A fact it depends on has not been asked yet.
    NotKnownYet,
}

impl Facts {
    /// The soreness path: mild, delayed, short, in a muscle that works in training, and no sign on any screen.
    pub fn soreness(&self) -> Soreness {
        let (Some(region), Some(onset), Some(severity), Some(duration)) =
            (self.one::<Region>(), self.one::<Onset>(), self.one::<Severity>(), self.one::<Duration>())
        else {
            return Soreness::NotKnownYet;
        };
        if !self.answered(Question::Emergency) || !self.answered(Question::Serious) {
            return Soreness::NotKnownYet;
        }
        if self.has(Emergency::NotSure) && !self.answered(Question::Clarify) {
            return Soreness::NotKnownYet;
        }
        let first_screen = self.has(Emergency::None) || self.first_screen_cleared();
        let place = region == Region::LowBack || region.is_working_muscle();
        let mild = match severity.pain() {
            Pain::Mild | Pain::Five => true,
            // In studies a sore low back averages under 4 of 10 [20][21].
            Pain::Six => region != Region::LowBack,
            Pain::NotSure | Pain::Strong | Pain::Worst => false,
        };
        let short = match duration {
            Duration::Under24Hours | Duration::Days1To3 => true,
            Duration::Days4To7 => match self.one::<Trend>() {
                None => return Soreness::NotKnownYet,
                Some(trend) => trend == Trend::Better,
            },
            Duration::Weeks1To2
            | Duration::Weeks2To6
            | Duration::Weeks6To12
            | Duration::Over3Months
            | Duration::NotSure => false,
        };
        let clean = !self.has_any(Quality::WORRYING)
            && (!self.answered(Question::Background) || self.has(Background::None))
            && self.has(Serious::None);
        if first_screen && place && mild && short && clean && onset.is_delayed() { Soreness::Yes } else { Soreness::No }
    }

    /// The soreness path applies for certain.
    pub fn plain_soreness(&self) -> bool {
        self.soreness() == Soreness::Yes
    }

    /// Unsure on the first screen, then sure line by line that none of it fits.
    pub fn first_screen_cleared(&self) -> bool {
        self.has(Emergency::NotSure) && self.has(Clarify::ClearlyNormal)
    }

    /// At least one sign was ticked on the first screen.
    pub fn emergency_sign(&self) -> bool {
        self.answered(Question::Emergency) && !self.has_any(&[Emergency::None, Emergency::NotSure])
    }

    /// Shooting pain, tingling or numbness in a limb, wherever it was said.
    pub fn nerve_sign(&self) -> bool {
        self.has(Serious::Nerve) || self.has_any(Quality::NERVE)
    }

    /// The region has this property. Not asked: no.
    pub fn region_is(&self, property: fn(Region) -> bool) -> bool {
        self.one::<Region>().is_some_and(property)
    }

    /// It came on after the session. Not asked: no.
    pub fn delayed(&self) -> bool {
        self.one::<Onset>().is_some_and(Onset::is_delayed)
    }

    /// The pain score means one of these. Not asked: no.
    pub fn pain_is(&self, pains: &[Pain]) -> bool {
        self.one::<Severity>().is_some_and(|severity| pains.contains(&severity.pain()))
    }

    /// It has been going on for up to three days. Not asked: no.
    pub fn up_to_3_days(&self) -> bool {
        self.one::<Duration>().is_some_and(Duration::is_up_to_3_days)
    }

    /// Up to three days, or four to seven and getting better: as long as soreness lasts.
    pub fn within_soreness_time(&self) -> bool {
        self.up_to_3_days() || self.has(Duration::Days4To7) && self.has(Trend::Better)
    }

    /// Four days or longer; not sure is read as longer.
    pub fn four_days_or_longer(&self) -> bool {
        self.one::<Duration>().is_some_and(|duration| !duration.is_up_to_3_days())
    }

    /// More than a week; not sure is read as longer.
    pub fn over_a_week(&self) -> bool {
        self.one::<Duration>().is_some_and(|duration| !duration.is_up_to_7_days())
    }

    /// Under six weeks; not sure is read as one to two weeks. Not asked: no.
    pub fn under_6_weeks(&self) -> bool {
        self.one::<Duration>().is_some_and(|duration| !duration.is_6_weeks_or_more())
    }

    /// Six weeks or more. Not asked: no.
    pub fn six_weeks_or_more(&self) -> bool {
        self.one::<Duration>().is_some_and(Duration::is_6_weeks_or_more)
    }

    /// It crept in with training, is mild, and is not getting worse: managing the load comes first.
    pub fn mild_overuse(&self) -> bool {
        self.has(Onset::GradualWeeks)
            && self.pain_is(&[Pain::Mild])
            && self.has_any(&[Duration::Weeks1To2, Duration::Weeks2To6, Duration::NotSure])
            && self.has_any(&[Trend::BetweenSessions, Trend::UpAndDown, Trend::Same])
    }

    /// Mild, comes with sessions and goes between them.
    pub fn mild_recurring(&self) -> bool {
        self.has(Trend::BetweenSessions) && self.pain_is(&[Pain::Mild]) && self.comes_with_sessions()
    }

    /// It began after a session or built up over several.
    pub fn comes_with_sessions(&self) -> bool {
        self.delayed() || self.has(Onset::GradualWeeks)
    }

    /// New to the lift, or back after a break.
    pub fn new_or_returning(&self) -> bool {
        self.has_any(&[Context::FirstTime, Context::FirstMonth, Context::Comeback])
    }

    /// More weight, more effort or a new variation.
    pub fn load_spike(&self) -> bool {
        self.has_any(&[Context::LoadJump, Context::ToFailure, Context::NewVariation])
    }

    /// Nothing new about the session. Not sure counts as nothing new, the more worrying reading.
    pub fn usual_training(&self) -> bool {
        self.has_any(&[Context::Usual, Context::NotSure])
    }
}
