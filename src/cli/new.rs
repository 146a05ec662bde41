//! `new`

use clap::Args;

/// The kinds of records of which it makes a skeleton.
const KINDS: [&str; 6] = ["country", "project", "source", "figure", "claim", "recommendation"];

/// Arguments of `new`.
#[derive(Debug, Args)]
pub struct New {
    #[arg(value_parser = KINDS)]
    pub kind: String,
    pub id: String,
    /// Whose record it is; needed where the workspace has several subjects.
    #[arg(short, long)]
    pub subject: Option<String>,
}
