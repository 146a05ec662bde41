//! Changes to files in place: one key, one record or one text changes, and every other byte stays.
//!
//! [`toml`], [`fluent`] and [`yaml`] change a text: they find the place, say what is to be replaced there, and compare what
//! comes of it with what is meant. [`changes`] makes what belongs together in several files, or nothing; [`rename`] gives a
//! record another id wherever it is named.

pub mod changes;
mod checked;
mod enclosed;
pub mod fault;
pub mod fluent;
mod lines;
pub mod rename;
pub mod splice;
pub mod toml;
pub mod yaml;
