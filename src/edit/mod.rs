//! Changes to files in place: one key, one record or one text changes, and every other byte stays.

pub mod fault;
mod lines;
pub mod splice;
pub mod toml;
