//! `fiche schedule`, and `fiche build --schedule`.

mod build;
mod emit;
mod show;

pub use build::build;
pub use emit::emit;
pub use show::show;
