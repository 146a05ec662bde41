//! fiche turns structured facts and Fluent catalogues into bilingual reports.
//!
//! The pipeline is the layout of this crate: [`workspace`] reads files into the [`model`], [`plan`] says which documents
//! there are, [`validate`] checks rules across records, [`localise`] finishes every text of a subject in one language,
//! [`render`] lays it out with Typst. An [`engine`] is a workspace that answers: it does all of this and prints nothing.
//! [`batch`] asks it for many documents, and only for those that have changed, [`schedule`] at certain times. [`commands`]
//! holds one file a command, and [`diagnostic`] the one type for all problems. Which module may use which,
//! `docs/architecture.md` says.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod batch;
pub mod builtin;
pub mod cli;
pub mod commands;
pub mod diagnostic;
pub mod edit;
pub mod engine;
pub mod export;
pub mod files;
pub mod hash;
pub mod localise;
pub mod model;
pub mod panics;
pub mod plan;
pub mod render;
pub mod schedule;
pub mod span;
pub mod text;
pub mod ui;
pub mod validate;
pub mod workspace;
