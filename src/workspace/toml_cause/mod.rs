//! Why a line is not TOML, or a value not what is wanted, and what would be right: parsers name only the sign at which they
//! gave up.

mod cause;
mod syntax;
mod types;
mod value;

pub use cause::Cause;
pub use syntax::{header, of_syntax};
pub use types::of_type;
