//! `new`

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::model::kinds::Records;

/// What it makes: subjects, sources, and records that have an id of their own.
fn kinds() -> PossibleValuesParser {
    let without_id = ["achievement", "publication"];
    let listed = Records::LISTS.iter().copied().filter(|kind| !without_id.contains(kind));
    PossibleValuesParser::new(["country", "project", "edition", "source"].into_iter().chain(listed))
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
    /// The edition whose record it is; the newest that is published otherwise.
    #[arg(long, value_name = "ID")]
    pub edition: Option<String>,
    /// The source that the record cites; to be written in otherwise.
    #[arg(long)]
    pub source: Option<String>,
    /// Of a country: its code, from which the others and its names follow.
    #[arg(long, value_name = "CODE")]
    pub iso: Option<String>,
    /// Of a country or project: its name in every language.
    #[arg(long)]
    pub name: Option<String>,
}
