//! `new`

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::model::kinds::Records;

/// What it makes: subjects, sources, and records that have an id of their own.
fn kinds() -> PossibleValuesParser {
    let without_id = ["achievement", "publication"];
    let listed = Records::LISTS.iter().copied().filter(|kind| !without_id.contains(kind));
    PossibleValuesParser::new(["country", "project", "source"].into_iter().chain(listed))
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub struct New {
    #[arg(value_parser = kinds())]
    pub kind: String,
    pub id: String,
    /// Whose record it is; needed where the workspace has several subjects.
    #[arg(short, long)]
    pub subject: Option<String>,
}
