//! `status` and `publish`

use clap::Args;

use super::OutputFormat;

/// Arguments of `status`.
#[derive(Debug, Args)]
pub struct StatusOptions {
    /// All unless given.
    #[arg(value_name = "SUBJECT")]
    pub subjects: Vec<String>,
    #[command(flatten)]
    pub format: OutputFormat,
}

/// Arguments of `publish`.
#[derive(Debug, Args)]
pub struct Publish {
    pub subject: String,
    #[arg(value_name = "ID")]
    pub edition: String,
    /// Do not ask.
    #[arg(short, long)]
    pub yes: bool,
    /// Make a draft of it again.
    #[arg(long, conflicts_with = "yes")]
    pub withdraw: bool,
}
