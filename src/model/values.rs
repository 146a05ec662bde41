//! Values that are written as texts. Closed lists of them: each has a name in data files, and a label `PREFIX-NAME` where
//! reports print it.

use std::str::FromStr;

use serde::{Deserialize, Deserializer};

/// Declares an enum whose values are written by name, with `key` and, where they have labels, the ids of these.
macro_rules! values {
    ($(#[$meta:meta])* $name:ident, labels $prefix:literal { $($(#[$doc:meta])* $value:ident => $key:literal,)* }) => {
        $crate::model::values::values! { $(#[$meta])* $name { $($(#[$doc])* $value => $key,)* } }

        impl $name {
            /// The ids of its labels.
            pub const LABELS: &[&str] = &[$(concat!($prefix, "-", $key),)*];
        }
    };
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $value:ident => $key:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $key)] $value,)*
        }

        impl $name {
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

/// Decodes anything that is written as a string in the data files.
pub(super) fn from_string<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err = String>,
{
    String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
}
