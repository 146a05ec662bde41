//! `export`

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::plan::Selection;

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportOptions {
    format: Format,
    pub folder: PathBuf,
    #[command(flatten)]
    pub selection: Selection,
}

/// What can be read elsewhere. There is one such format.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Typst,
}
