//! `fiche schedule`, and `fiche build --schedule`.

mod apply;
mod emit;
mod show;

pub use apply::apply;
pub use emit::emit;
pub use show::show;
