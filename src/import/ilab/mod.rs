//! The country data of the US Department of Labor's reports on child labour: one XML file a reporting year.

mod captions;
mod country;
mod enforcement;
mod file;
mod law;
mod names;
mod statistics;
mod tags;
mod value;

pub(super) use captions::captions;
pub use file::{ROOT, countries, source_key, year};
pub use names::{code, names};
pub use value::slug;
