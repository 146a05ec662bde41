//! Recommendations and what has become of them.

use crate::diagnostic::Code;
use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::figure::Status;
use super::link::Links;
use super::period::{Period, Precision};
use super::problem::encode;
use super::record::Ref;
use super::sdg::SdgTarget;
use super::values::values;
use super::vocabulary::Vocabulary;

/// Something that a mechanism has asked of a government. The words are the message `recommendation-ID`, with the
/// attributes `.short` (a few words for charts) and, where there is a planned activity, `.next`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Recommendation {
    /// Never changes, though the wording may.
    #[schemars(with = "String")]
    pub id: Ref,
    /// A few characters by which people refer to it, for example `L2`; never changes either.
    #[schemars(with = "String")]
    pub code: Ref,
    /// A term of the vocabulary `mechanism`: `ilab`, `tip`, `upr`, `crc`, `ceacr`.
    #[schemars(with = "String", extend("vocabulary" = "mechanism"))]
    pub mechanism: Ref,
    /// Imported statements that are this recommendation, by their ids: somebody has confirmed it, and an import does not
    /// record them again.
    #[serde(default)]
    pub statements: Vec<String>,
    /// Symbol and paragraph in the mechanism's own numbering.
    pub reference: Option<String>,
    /// A term of the vocabulary `area`.
    #[schemars(with = "String", extend("vocabulary" = "area"))]
    pub area: Ref,
    /// Terms of the vocabulary `group`: whom it concerns.
    #[schemars(with = "Vec<String>", extend("vocabulary" = "group"))]
    #[serde(default)]
    pub groups: Vec<Ref>,
    /// Reporting rounds in which it was made, as years.
    #[serde(default)]
    pub editions: Vec<u16>,
    /// The years in which it was suggested, or `not-stated`.
    pub years: Years,
    /// The institutions that should act first.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub lead: Vec<Ref>,
    /// The institutions that should help.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub support: Vec<Ref>,
    /// SDG targets, for example `8.7`.
    #[serde(default)]
    pub sdg: Vec<SdgTarget>,
    /// Recommendations about the same thing, as a rule of another mechanism.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub related: Vec<Ref>,
    /// The government's answer; only in the Universal Periodic Review.
    pub response: Option<Response>,
    /// Assessments of implementation, by whomever; the latest comes last, which `check` sees to.
    #[serde(default)]
    pub implementation: Vec<Implementation>,
    /// What has happened, with evidence.
    #[serde(default)]
    pub follow_up: Vec<FollowUp>,
    /// Who is responsible for the next step, where a source says so.
    #[schemars(with = "Option<String>")]
    pub responsible: Option<Ref>,
    /// When the next step is due.
    pub due: Option<Period>,
    /// The mechanism's own deadline.
    pub deadline: Option<Period>,
    /// When the entry was last looked at.
    pub reviewed: Option<Period>,
    pub sources: Vec<Citation>,
}

/// The years in which a recommendation was suggested, as the source gives them.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(with = "YearsSchema")]
pub enum Years {
    NotStated,
    Ranges(Vec<Period>),
}

/// `not-stated`, or a list of years and ranges of years.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum YearsSchema {
    NotStated(Status),
    Ranges(Vec<Period>),
}

impl<'de> Deserialize<'de> for Years {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct YearsVisitor;
        impl<'de> serde::de::Visitor<'de> for YearsVisitor {
            type Value = Years;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of years such as [\"2009/2020\"], or \"not-stated\"")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Years, E> {
                match text {
                    "not-stated" => Ok(Years::NotStated),
                    other => Err(E::custom(encode(Code::YearsMalformed, other))),
                }
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Years, A::Error> {
                let mut ranges = Vec::new();
                while let Some(period) = seq.next_element::<Period>()? {
                    let problem = |code| serde::de::Error::custom(encode(code, &period.to_string()));
                    if period.start.month.is_some() || period.precision != Precision::Exact {
                        return Err(problem(Code::YearsPrecision));
                    }
                    // Each year counts once.
                    if ranges.last().is_some_and(|before: &Period| before.last_year() >= period.start.year) {
                        return Err(problem(Code::YearsUnordered));
                    }
                    ranges.push(period);
                }
                if ranges.is_empty() {
                    return Err(serde::de::Error::custom(encode(Code::YearsMalformed, "[]")));
                }
                Ok(Years::Ranges(ranges))
            }
        }
        deserializer.deserialize_any(YearsVisitor)
    }
}

impl Years {
    /// First and last year, where they are stated.
    pub fn span(&self) -> Option<(i32, i32)> {
        match self {
            Years::NotStated => None,
            Years::Ranges(ranges) => {
                let first = ranges.iter().map(|r| r.start.year).min()?;
                let last = ranges.iter().map(Period::last_year).max()?;
                Some((first, last))
            }
        }
    }

    /// In how many years it was suggested; gaps between ranges do not count.
    pub fn count(&self) -> Option<i32> {
        match self {
            Years::NotStated => None,
            Years::Ranges(ranges) => Some(ranges.iter().map(Period::years).sum()),
        }
    }
}

values! {
    /// The government's answer to a recommendation of the Universal Periodic Review.
    Response, labels "response" {
        Supported => "supported",
        Noted => "noted",
        SupportedNoted => "supported-noted",
    }
}

/// One assessment of how far a recommendation has been put into practice.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Implementation {
    pub status: ImplementationStatus,
    /// The institution that assesses; required unless the assessment is our own.
    #[schemars(with = "Option<String>")]
    pub assessor: Option<Ref>,
    pub kind: AssessorKind,
    pub date: Period,
    /// The assessor's own word, in the assessor's language, where it has a scale of its own.
    pub word: Option<String>,
    pub sources: Vec<Citation>,
}

values! {
    ImplementationStatus, labels "status" {
        Implemented => "implemented",
        PartlyImplemented => "partly-implemented",
        InProgress => "in-progress",
        NotImplemented => "not-implemented",
        Overtaken => "overtaken",
        NoInformation => "no-information",
    }
}

values! {
    /// Who assesses.
    AssessorKind, labels "assessor" {
        Government => "government",
        NationalInstitution => "national-institution",
        Mechanism => "mechanism",
        Un => "un",
        Ngo => "ngo",
        /// The publisher of this workspace, on the sources cited.
        Own => "own",
    }
}

/// Something that happened on a recommendation. The words are the message `follow-up-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FollowUp {
    #[schemars(with = "String")]
    pub id: Ref,
    pub date: Period,
    pub sources: Vec<Citation>,
}

impl Recommendation {
    /// The step that it has reached by the latest assessment.
    pub fn status(&self) -> ImplementationStatus {
        self.implementation.last().map_or(ImplementationStatus::NoInformation, |latest| latest.status)
    }
}

impl Described for Recommendation {
    const WORDS: &'static [Words] = &[
        Words::required("").in_paragraphs(),
        Words::optional("short"),
        Words::optional("next").in_paragraphs(),
    ];
    const SKELETON: &'static str = "code = \"CODE\"\nmechanism = \"ilab\"\narea = \"legal-framework\"\n\
                                    editions = [YEAR]\nyears = \"not-stated\"\nSOURCES";
}

impl Entry for Recommendation {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Mechanism, [&self.mechanism]);
        links.terms(Vocabulary::Area, [&self.area]);
        links.terms(Vocabulary::Group, &self.groups);
        links.institutions(self.lead.iter().chain(&self.support).chain(&self.responsible));
        links.recommendations(&self.related);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }

    fn inner(&self) -> Vec<(&'static str, &dyn Entry)> {
        let assessed = self.implementation.iter().map(|i| ("implementation", i as &dyn Entry));
        assessed.chain(self.follow_up.iter().map(|f| ("follow-up", f as &dyn Entry))).collect()
    }
}

impl Described for Implementation {}

impl Entry for Implementation {
    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.institutions(&self.assessor);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}

impl Described for FollowUp {
    const WORDS: &'static [Words] = &[Words::required("").in_paragraphs()];
}

impl Entry for FollowUp {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, _: &mut Links<'_, 'r>) {}

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
