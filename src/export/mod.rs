//! Documents as Typst projects in a folder, for people who finish one by hand.

mod folder;
mod run;

pub use folder::ExportFolder;
pub use run::{Outcome, run};
