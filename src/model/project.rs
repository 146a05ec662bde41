//! Projects: what a factsheet is about.

use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::link::{Link, Links, Takes, Target};
use super::period::Period;
use super::record::Ref;
use super::sdg::SdgTarget;
use super::values::values;
use super::vocabulary::Vocabulary;

/// `[project]` in `project.toml`. The words are the messages `project-name` (with `.short`), `project-summary`,
/// `project-objective` and `project-topics`. What the source does not state is left out and printed as not stated.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Project {
    pub period: Option<Period>,
    /// The figure that holds the budget.
    #[schemars(with = "Option<String>")]
    pub budget: Option<Ref>,
    /// Subjects that are countries.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub countries: Vec<Ref>,
    /// The figure that counts the countries of the whole project, if it is wider than `countries`; the budget is the whole's.
    #[schemars(with = "Option<String>")]
    pub all_countries: Option<Ref>,
    /// SDG targets, for example `8.7`.
    #[serde(default)]
    pub sdg: Vec<SdgTarget>,
    pub sources: Vec<Citation>,
}

/// A place where the project works. Its name is the message `place-ID` of the shared catalogue.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ProjectPlace {
    /// A term of the vocabulary `place`.
    #[schemars(with = "String", extend("vocabulary" = "place"))]
    pub id: Ref,
    /// What the map marks, if not what `places.toml` says: the town or its region.
    pub kind: Option<super::place::PlaceKind>,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

/// An organisation that takes part. A line on what it does is the message `partner-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Partner {
    /// The institution.
    #[schemars(with = "String")]
    pub id: Ref,
    pub kind: PartnerKind,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

values! {
    PartnerKind {
        /// Runs the project.
        Lead => "lead",
        Donor => "donor",
        Implementing => "implementing",
        Institutional => "institutional",
        /// In a capacity that the source does not name.
        Partner => "partner",
    }
}

/// An entry of a list whose words are a message: `target-ID`, `expected-ID`, `activity-ID`, `reason-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    #[schemars(with = "String")]
    pub id: Ref,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

/// Something achieved: a figure whose caption is the message `figure-FIGURE`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Achievement {
    #[schemars(with = "String")]
    pub figure: Ref,
    /// Shown large; the others as bars or lines.
    #[serde(default)]
    pub key: bool,
}

/// Something the project published. A title stays in the language of the publication.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Publication {
    pub title: String,
    /// BCP 47 tag.
    pub language: String,
    /// A term of the vocabulary `publication`.
    #[schemars(with = "String", extend("vocabulary" = "publication"))]
    pub kind: Ref,
    pub date: Period,
    pub sources: Vec<Citation>,
}

impl Described for Project {
    const WORDS: &'static [Words] = &[
        Words::required("name"),
        Words::optional("name.short"),
        Words::required("summary").in_paragraphs(),
        Words::optional("objective").in_paragraphs(),
        Words::optional("topics"),
    ];
}

impl Entry for Project {
    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.figures_in(Takes::Money, &self.budget);
        links.figures_in(Takes::Count, &self.all_countries);
        self.countries.iter().for_each(|country| links.add(Link::new(Target::Country, country)));
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}

impl Described for ProjectPlace {
    const SKELETON: &'static str = "";
}

impl Entry for ProjectPlace {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Place, [&self.id]);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Optional(&self.sources)
    }
}

impl Described for Partner {
    const WORDS: &'static [Words] = &[Words::optional("")];
    const SKELETON: &'static str = "kind = \"partner\"";
}

impl Entry for Partner {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.institutions([&self.id]);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Optional(&self.sources)
    }
}

impl Described for Item {
    const WORDS: &'static [Words] = &[Words::required("").in_paragraphs()];
}

impl Entry for Item {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, _: &mut Links<'_, 'r>) {}

    fn sources(&self) -> Sources<'_> {
        Sources::Optional(&self.sources)
    }
}

impl Described for Achievement {}

impl Entry for Achievement {
    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.figures([&self.figure]);
    }

    fn captioned(&self) -> &[Ref] {
        std::slice::from_ref(&self.figure)
    }
}

impl Described for Publication {}

impl Entry for Publication {
    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Publication, [&self.kind]);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
