//! The country data of the US Department of Labor's reports on child labour: one XML file a reporting year.

mod country;
mod file;
mod names;
mod tags;
mod value;

pub(super) use country::captions;
pub use file::{ROOT, countries, source_key, year};
pub use names::{code, names};
pub use value::slug;
