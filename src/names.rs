//! The one helper for closed lists of names: an enum whose members have permanent ids.

/// Declares an enum whose members are known by a permanent id: the enum, its `ALL`, `id` and `parse`.
macro_rules! names {
    ($(#[$doc:meta])* $Name:ident { $($(#[$member_doc:meta])* $Member:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name { $($(#[$member_doc])* $Member),+ }

        impl $Name {
            /// Every one of them.
            pub const ALL: &'static [$Name] = &[$($Name::$Member),+];

            /// The stable id.
            pub const fn id(self) -> &'static str {
                match self { $($Name::$Member => $id),+ }
            }

            /// Finds one by its id.
            pub fn parse(id: &str) -> Option<$Name> {
                $Name::ALL.iter().copied().find(|known| known.id() == id)
            }
        }
    };
}

pub(crate) use names;
