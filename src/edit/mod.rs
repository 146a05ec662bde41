//! Changes to files in place: one key, one record or one text changes, and every other byte stays.

mod enclosed;
pub mod fault;
pub mod fluent;
mod lines;
pub mod splice;
pub mod toml;
pub mod yaml;
