//! Which documents there are to build: report × subject × languages, of an edition.

mod document;
mod make;
mod path;
mod planned;
mod select;

pub use document::Document;
pub use make::beside;
pub use path::folded;
pub use planned::documents;
pub use select::{Selection, asks_for_unreadable, check_names, select};
