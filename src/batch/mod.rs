//! Many documents in one run: which are out of date, worker threads, and what is kept of what was made.
//!
//! A document is made again when, and only when, something that it used has changed. That is found out in two steps.
//! First the raw bytes: a [`Snapshot`](snapshot::Snapshot) of the workspace's files tells without parsing which
//! documents cannot have changed. Of the others the data are localised and compared with those of the document as it
//! was made, together with every template and label that Typst read for it; only what differs is laid out again.

mod archive;
mod cache;
mod close;
pub mod event;
pub mod folder;
pub mod fresh;
pub mod interrupt;
mod make;
pub mod manifest;
pub mod outcome;
pub mod pages;
mod prune;
pub mod queue;
mod run;
pub mod sealed;
pub mod shard;
mod snapshot;
mod task;
mod worker;

pub use run::{Options, run};
