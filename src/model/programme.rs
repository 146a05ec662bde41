//! Policies of a government, and programmes of whoever funds them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::figure::ComparisonKind;
use super::link::{Link, Links, Takes, Target};
use super::period::Period;
use super::record::Ref;
use super::vocabulary::Vocabulary;
use super::web_address::WebAddress;

/// A policy or plan. Its name is the message `policy-ID`, with `.acronym` where it has one; `.aim` says what it wants and
/// `.activity` what the sources report of the year.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Policy {
    #[schemars(with = "String")]
    pub id: Ref,
    /// The institution that leads it.
    #[schemars(with = "Option<String>")]
    pub lead: Option<Ref>,
    pub period: Option<Period>,
    pub sources: Vec<Citation>,
}

/// A programme or project as a source lists it. Its name is the message `programme-ID`; `.aim` says what it wants and
/// `.activity` what the sources report of the year.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Programme {
    #[schemars(with = "String")]
    pub id: Ref,
    /// A term of the vocabulary `programme-group`.
    #[schemars(with = "String", extend("vocabulary" = "programme-group"))]
    pub group: Ref,
    /// Institutions.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub funders: Vec<Ref>,
    /// Institutions.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub implementers: Vec<Ref>,
    /// The figure that holds the budget.
    #[schemars(with = "Option<String>")]
    pub budget: Option<Ref>,
    pub period: Option<Period>,
    /// It began in the year of the edition.
    #[serde(default)]
    pub launched: bool,
    /// The country's own government funds it.
    #[serde(default)]
    pub government_funded: bool,
    /// Where its publisher tells of it.
    pub url: Option<WebAddress>,
    /// The same programme elsewhere in the sources, with other facts.
    #[serde(default)]
    pub compare: Vec<ProgrammeComparison>,
    pub sources: Vec<Citation>,
}

/// A link between two records of one programme.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ProgrammeComparison {
    /// The other programme.
    #[schemars(with = "String")]
    pub programme: Ref,
    pub kind: ComparisonKind,
}

impl Described for Policy {
    const WORDS: &'static [Words] = &[
        Words::required(""),
        Words::optional("acronym"),
        Words::optional("aim").in_paragraphs(),
        Words::optional("activity").in_paragraphs(),
    ];
}

impl Entry for Policy {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.institutions(&self.lead);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}

impl Described for Programme {
    const WORDS: &'static [Words] = &[
        Words::required(""),
        Words::optional("aim").in_paragraphs(),
        Words::optional("activity").in_paragraphs(),
    ];
    const SKELETON: &'static str = "group = \"government-ngo\"\nSOURCES";
}

impl Entry for Programme {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::ProgrammeGroup, [&self.group]);
        links.institutions(self.funders.iter().chain(&self.implementers));
        links.figures_in(Takes::Money, &self.budget);
        self.compare.iter().for_each(|other| links.add(Link::new(Target::Programme, &other.programme)));
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
