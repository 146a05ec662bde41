//! Published data become records and words. A file is known by its content; what is read of it and what is left out is
//! reported value by value.

pub mod apply;
pub mod conflict;
mod files;
mod ilab;
pub mod mapped;
mod read;
mod record;
mod xml;

pub use read::read;
