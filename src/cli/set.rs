//! `set`

use clap::Args;

/// Arguments of `set`: a key with its value, or a text.
#[derive(Debug, Args)]
pub struct Set {
    pub id: String,
    #[arg(required_unless_present = "text", requires = "value")]
    pub key: Option<String>,
    #[arg(allow_hyphen_values = true)]
    pub value: Option<String>,
    /// In this edition; in the newest that is published otherwise.
    #[arg(long, value_name = "ID")]
    pub edition: Option<String>,
    /// A language and what the record says in it.
    #[arg(long, num_args = 2, value_names = ["LANGUAGE", "TEXT"], conflicts_with_all = ["key", "value"])]
    #[arg(allow_hyphen_values = true)]
    pub text: Option<Vec<String>>,
}
