//! Closed lists of values: each has a name in data files, and a label `PREFIX-NAME` where reports print it.

/// Declares an enum whose values are written by name, with `key` and the ids of its labels.
macro_rules! values {
    ($(#[$meta:meta])* $name:ident, labels $prefix:literal { $($(#[$doc:meta])* $value:ident => $key:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $key)] $value,)*
        }

        impl $name {
            /// The ids of its labels.
            pub const LABELS: &[&str] = &[$(concat!($prefix, "-", $key),)*];

            /// The name in data files and for templates.
            pub fn key(self) -> &'static str {
                match self {
                    $($name::$value => $key,)*
                }
            }
        }
    };
}

pub(super) use values;

use super::country::{Answer, LawStatus, Movement};
use super::figure::ComparisonKind;
use super::recommendation::{AssessorKind, ImplementationStatus};

/// The ids of the labels of all values that reports print.
pub fn labels() -> impl Iterator<Item = &'static str> {
    let all = [
        Answer::LABELS,
        AssessorKind::LABELS,
        ComparisonKind::LABELS,
        ImplementationStatus::LABELS,
        LawStatus::LABELS,
        Movement::LABELS,
    ];
    all.into_iter().flatten().copied()
}
