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
