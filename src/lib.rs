//! fiche turns structured facts and Fluent catalogues into bilingual reports.
//!
//! The modules follow the pipeline. [`workspace`] reads files through [`files`] into the [`model`], [`plan`] lists the
//! documents, [`localise`] finishes every text of a subject in one language with the help of [`text`], [`render`] lays the
//! documents out with Typst, and [`validate`] checks rules across records. An [`engine`] does all of this for one workspace
//! and prints nothing.
//!
//! The engine has callers: [`batch`] makes many documents, and only those that have changed; [`schedule`] makes the files
//! with which a system starts builds; [`export`] writes Typst projects. [`edit`] changes the files of a workspace in place,
//! [`scaffold`] says what `fiche new` adds to them, and [`import`] makes records of published data. [`builtin`] has the
//! templates and catalogues inside the program, and [`crash`] starts it anew where it would end.
//!
//! [`cli`] is the grammar of the command line, [`commands`] has one file for each command, and [`ui`] words and prints
//! what they say. [`diagnostic`] has the one type for all problems.
//!
//! A module uses only those above it in the table of `docs/architecture.md`; a test checks this.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod allocator;
pub mod batch;
pub mod builtin;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod crash;
pub mod diagnostic;
pub mod edit;
pub mod engine;
pub mod export;
pub mod files;
pub mod glyphs;
pub mod hash;
pub mod import;
pub mod localise;
pub mod model;
pub mod panics;
pub mod plan;
pub mod render;
pub mod scaffold;
pub mod schedule;
pub mod span;
pub mod text;
pub mod ui;
pub mod validate;
pub mod workspace;
