//! fiche turns structured facts and Fluent catalogues into bilingual reports.
//!
//! The pipeline is the layout of this crate: [`load`] reads files into the [`model`], [`validate`] checks rules
//! across records, [`plan`] says which documents there are, [`localise`] finishes every text of a subject in one
//! language, [`render`] makes the PDF with Typst, [`output`] writes it; [`batch`] does that for many documents, and only
//! for those that have changed, and [`schedule`] at certain times. [`commands`] holds one file a command, and
//! [`diagnostic`] the one type for all problems.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod batch;
pub mod builtin;
pub mod cli;
pub mod commands;
pub mod diagnostic;
pub mod edit;
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
