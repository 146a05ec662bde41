//! `review`

use std::path::PathBuf;

use clap::Args;

use super::BuildOptions;
use crate::plan::Selection;

/// Arguments of `review`.
#[derive(Debug, Args)]
pub struct Review {
    subject: String,
    #[arg(id = "language", short, long, value_delimiter = ',')]
    languages: Vec<String>,
    #[arg(long, value_name = "ID")]
    edition: Option<String>,
    /// Where the document goes; `output/` of the workspace unless given.
    #[arg(short, long, value_name = "FOLDER")]
    output: Option<PathBuf>,
}

impl From<Review> for BuildOptions {
    /// It is one document, which is asked for because somebody wants to read it now.
    fn from(Review { subject, languages, edition, output }: Review) -> Self {
        let selection = Selection { subjects: vec![subject], languages, edition, ..Selection::default() };
        BuildOptions { selection, output, jobs: 1, force: true, ..BuildOptions::default() }
    }
}
