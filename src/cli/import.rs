//! `import`

use std::path::PathBuf;

use clap::Args;

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct Import {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Names or codes of countries; all unless given.
    #[arg(id = "subject", short, long, value_delimiter = ',')]
    pub subjects: Vec<String>,
    /// The reporting year, where the texts of a file do not say it.
    #[arg(long, value_name = "YEAR")]
    pub edition: Option<u16>,
    /// Say what would be done, and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Import the rest where something cannot be imported.
    #[arg(long)]
    pub partial: bool,
}
