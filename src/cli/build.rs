//! `build`, and `watch`, which builds without end.

use std::path::PathBuf;

use clap::{ArgAction, Args, ValueEnum};

use super::values;
use crate::batch::shard::Shard;
use crate::plan::Selection;

/// Arguments of `build`.
#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    options: BuildOptions,
    /// See [`BuildOptions::schedule`].
    #[arg(long, value_name = "NAME", conflicts_with_all = ["selector", "report", "subject", "language", "edition"])]
    schedule: Option<String>,
}

impl From<Build> for BuildOptions {
    fn from(Build { options, schedule }: Build) -> Self {
        BuildOptions { schedule, ..options }
    }
}

/// How documents are built.
#[derive(Debug, Clone, Default, Args)]
pub struct BuildOptions {
    #[command(flatten)]
    pub selection: Selection,
    /// Where documents go; `output/` of the workspace unless given.
    #[arg(short, long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,
    /// PDF alone if none is given.
    #[arg(id = "format", long, value_delimiter = ',')]
    pub formats: Vec<Format>,
    /// Worker threads.
    #[arg(short, long, value_name = "NUMBER", value_parser = values::jobs, default_value_t = cores())]
    pub jobs: usize,
    /// A text missing in the document's language is an error.
    #[arg(long)]
    pub strict: bool,
    /// Make documents that are up to date too.
    #[arg(long)]
    pub force: bool,
    /// Say why each document was made or not.
    #[arg(long)]
    pub explain: bool,
    /// Remove documents that are no longer named.
    #[arg(long)]
    pub prune: bool,
    /// Keep a copy of every document that is made, by edition and day.
    #[arg(long)]
    pub archive: bool,
    /// Where to write how the build went: text, JSON or JUnit XML by the name of the file.
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    /// Print what happens as JSON, one object a line.
    #[arg(id = "log-format", long, value_name = "FORMAT", action = ArgAction::Set)]
    #[arg(value_parser = values::json(), default_value = "human")]
    pub log_json: bool,
    /// The part of the documents that this build takes.
    #[arg(long, value_parser = values::shard)]
    pub shard: Option<Shard>,
    /// The schedule that says what is built. `watch` has no such option.
    #[arg(skip)]
    pub schedule: Option<String>,
}

impl BuildOptions {
    /// Write PDFs.
    pub fn pdf(&self) -> bool {
        self.formats.is_empty() || self.formats.contains(&Format::Pdf)
    }

    /// Write page pictures.
    pub fn png(&self) -> bool {
        self.formats.contains(&Format::Png)
    }
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Pdf,
    Png,
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
