//! What can be trained today: go, lighter, not yet.
//!
//! The first row that matches is used; a lift that it does not name is not shown. Limits under the list (up to 3 of 10 is
//! fine ...) and the notes on single lifts are words, in `responses/<locale>/today.ftl`.

use crate::names::names;
use crate::triage::{Background, ClearCheck, Facts, Outcome, Region, Urgency};

names! {
    /// A lift, or a way of moving, as the lists name it.
    Lift {
        /// Walking, easy bike.
        Walk = "walk",
        Bench = "bench", MachinePress = "machine-press", OverheadPress = "overhead-press",
        /// Or pulldown.
        PullUp = "pull-up",
        /// Chest supported, or on a machine.
        RowSupported = "row-supported",
        RowBent = "row-bent", Squat = "squat", GobletSquat = "goblet-squat", LegPress = "leg-press",
        LegCurlExtension = "leg-curl-extension", SplitSquat = "split-squat", HipThrust = "hip-thrust",
        Deadlift = "deadlift",
        /// Also good mornings.
        Rdl = "rdl",
        Swing = "swing",
        /// Cleans, snatches.
        Olympic = "olympic",
        Carry = "carry",
        /// Planks, dead bugs, Pallof press.
        Core = "core",
        Curl = "curl", RunSprint = "run-sprint",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its number, which the words of its notes carry: `today-8-deadlift`.
    pub number: u8,
    when: fn(Outcome, Region) -> bool,
    /// As usual.
    pub go: &'static [Lift],
    /// In the range and with the load that stays at 3 of 10 or less.
    pub lighter: &'static [Lift],
    /// Later.
    pub not_yet: &'static [Lift],
}

/// What can be trained today.
#[derive(Clone, Copy, Debug)]
pub enum Training {
    /// The lists of this row; under 18, with a coach.
    Lists(&'static Row, bool),
    /// In pregnancy and soon after birth there is no list: somebody who knows the person fits the plan.
    FittedByTheirTeam,
    /// Urgent: training waits until somebody has looked.
    WhenSeen,
}

/// What can be trained after this outcome.
pub fn training(outcome: Outcome, facts: &Facts) -> Training {
    if outcome.urgency().stops_training() {
        return Training::WhenSeen;
    }
    if facts.has(Background::Pregnant) || facts.has(ClearCheck::Pregnant) {
        return Training::FittedByTheirTeam;
    }
    let region = facts.one::<Region>().unwrap_or(Region::Other);
    let row = ROWS.iter().find(|row| (row.when)(outcome, region)).unwrap_or(&ROWS[ROWS.len() - 1]);
    Training::Lists(row, facts.has(Background::Under18))
}

fn back(region: Region) -> bool {
    matches!(region, Region::LowBack | Region::UpperMidBack)
}

fn hamstrings_or_glutes(region: Region) -> bool {
    matches!(region, Region::Hamstrings | Region::Glutes)
}

fn strain_or_lingering(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::MechanicalStrainSelfCare | Outcome::LingeringSoreness)
}

fn see_clinician(outcome: Outcome) -> bool {
    outcome.urgency() == Urgency::SeeClinicianSoon
}

use Lift::*;

#[rustfmt::skip] // one row, one line each: it is read beside the protocol document
/// The table, in its order.
pub static ROWS: [Row; 18] = [
    Row { number: 1, when: |o, _| o == Outcome::SevereDomsWatch,
        go: &[Walk], lighter: &[], not_yet: &[] },
    Row { number: 2, when: |o, _| matches!(o, Outcome::SeeClinicianRedFlag | Outcome::SeeClinicianUnclearFlag | Outcome::SeeClinicianClearance | Outcome::SeeClinicianNonMechanical | Outcome::SeeClinicianTrunk | Outcome::SeeClinicianSevere),
        go: &[Walk], lighter: &[], not_yet: &[Squat, Deadlift, Rdl, Olympic, OverheadPress, Bench, Carry, Swing, RunSprint] },
    Row { number: 3, when: |o, _| o == Outcome::SeeClinicianRadicular,
        go: &[Walk], lighter: &[MachinePress, RowSupported, LegCurlExtension],
        not_yet: &[Squat, Deadlift, Rdl, Olympic, Swing, RowBent, OverheadPress, Carry, RunSprint] },
    Row { number: 4, when: |o, _| o == Outcome::SeeClinicianArm,
        go: &[Walk, LegPress, LegCurlExtension, SplitSquat, HipThrust], lighter: &[],
        not_yet: &[Curl, PullUp, RowBent, RowSupported, Deadlift, Carry, Olympic] },
    Row { number: 5, when: |o, r| see_clinician(o) && r.is_spine(),
        go: &[Walk, MachinePress, LegCurlExtension], lighter: &[RowSupported, PullUp, Core, Curl],
        not_yet: &[Squat, Deadlift, Rdl, Olympic, Swing, RowBent, OverheadPress, Carry] },
    Row { number: 6, when: |o, _| see_clinician(o),
        go: &[Walk], lighter: &[], not_yet: &[] },
    Row { number: 7, when: |o, r| r == Region::LowBack && matches!(o, Outcome::NormalDomsNewLifter | Outcome::LowBackSorenessWatch | Outcome::LoadSpikeSoreness),
        go: &[Walk, Bench, MachinePress, PullUp, RowSupported, LegCurlExtension, Core, Curl],
        lighter: &[Squat, GobletSquat, LegPress, OverheadPress, SplitSquat, HipThrust, Carry],
        not_yet: &[Deadlift, Rdl, Swing, Olympic, RowBent] },
    Row { number: 8, when: |o, r| r == Region::LowBack && matches!(o, Outcome::TechniqueOverload | Outcome::GradualOverload),
        go: &[Walk, Bench, MachinePress, PullUp, RowSupported, LegCurlExtension, SplitSquat, HipThrust, Core, Curl, Carry],
        lighter: &[Deadlift, Rdl, Squat, OverheadPress, LegPress], not_yet: &[Swing, Olympic, RowBent] },
    Row { number: 9, when: |o, r| back(r) && strain_or_lingering(o),
        go: &[Walk, MachinePress, PullUp, RowSupported, LegCurlExtension, Curl],
        lighter: &[Bench, GobletSquat, LegPress, SplitSquat, HipThrust, Core],
        not_yet: &[Deadlift, Rdl, Squat, Swing, Olympic, RowBent, OverheadPress, Carry] },
    Row { number: 10, when: |o, r| hamstrings_or_glutes(r) && strain_or_lingering(o),
        go: &[Walk, Bench, MachinePress, OverheadPress, PullUp, RowSupported, Core, Curl],
        lighter: &[HipThrust, GobletSquat, LegPress],
        not_yet: &[Deadlift, Rdl, LegCurlExtension, Swing, RunSprint, Olympic, SplitSquat] },
    Row { number: 11, when: |_, r| hamstrings_or_glutes(r),
        go: &[Walk, Bench, MachinePress, OverheadPress, PullUp, RowSupported, Core, Curl],
        lighter: &[Squat, GobletSquat, LegPress, HipThrust, Carry, Deadlift],
        not_yet: &[Rdl, LegCurlExtension, Swing, RunSprint, Olympic] },
    Row { number: 12, when: |_, r| matches!(r, Region::ThighFrontInner | Region::Calves | Region::Knee | Region::HipGroin),
        go: &[Bench, MachinePress, OverheadPress, PullUp, RowSupported, Core, Curl],
        lighter: &[Walk, Rdl, HipThrust, Deadlift, LegPress, LegCurlExtension],
        not_yet: &[Squat, SplitSquat, RunSprint, Olympic] },
    Row { number: 13, when: |_, r| r == Region::UpperMidBack,
        go: &[Walk, Squat, LegPress, SplitSquat, HipThrust, LegCurlExtension, Core],
        lighter: &[Bench, MachinePress, OverheadPress, RowSupported, PullUp, Deadlift, Carry],
        not_yet: &[RowBent, Olympic] },
    Row { number: 14, when: |_, r| r == Region::Shoulder,
        go: &[Walk, LegPress, LegCurlExtension, SplitSquat, HipThrust, Core],
        lighter: &[GobletSquat, Deadlift, RowSupported, MachinePress],
        not_yet: &[OverheadPress, Bench, PullUp, Olympic, RowBent] },
    Row { number: 15, when: |_, r| matches!(r, Region::ArmElbow | Region::ForearmHand),
        go: &[Walk, LegPress, LegCurlExtension, SplitSquat, HipThrust, Squat, Core],
        lighter: &[MachinePress, Deadlift, RowSupported], not_yet: &[Curl, PullUp, RowBent, Olympic] },
    Row { number: 16, when: |_, r| r == Region::Neck || r.is_trunk(),
        go: &[Walk, LegPress, LegCurlExtension, SplitSquat], lighter: &[HipThrust, RowSupported, MachinePress],
        not_yet: &[Squat, Deadlift, OverheadPress, Bench, Olympic, Carry, Core] },
    Row { number: 17, when: |_, r| r == Region::ManyMuscles,
        go: &[Walk], lighter: &[Core, MachinePress, RowSupported, LegPress],
        not_yet: &[Squat, Deadlift, Bench, OverheadPress] },
    Row { number: 18, when: |_, _| true,
        go: &[Walk], lighter: &[], not_yet: &[Deadlift, Squat, Olympic] },
];
