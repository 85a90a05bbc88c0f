//! What can be wrong with the words, told so that their author can mend it.

use std::fmt;

use crate::names::names;

names! {
    /// The code of a finding. It never changes, so that it can be looked up in `responses/README.md`.
    Code {
        Unreadable = "W000", Missing = "W001", Unused = "W002", Variables = "W003", Slot = "W004", TooLong = "W005",
        Word = "W006", Urgent = "W007", Markup = "W008", Incomplete = "W009", Review = "W010", Selector = "W011",
        HardToRead = "W012",
    }
}

impl Code {
    /// Whether it is advice. Everything else keeps a library from being loaded.
    pub fn is_warning(self) -> bool {
        matches!(self, Code::Review | Code::HardToRead)
    }

    /// Whether the words cannot be used with it. The rest is taste and house rules, which `responses check` enforces.
    pub fn is_hole(self) -> bool {
        matches!(self, Code::Unreadable | Code::Missing | Code::Unused | Code::Variables | Code::Slot | Code::Selector)
    }
}

/// One finding: where, which rule, what is wrong, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, inside `responses/`.
    pub path: String,
    /// The line in it, from 1.
    pub line: usize,
    /// Which rule.
    pub code: Code,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub fix: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}\n    {}", self.path, self.line, self.code.id(), self.what, self.fix)
    }
}
