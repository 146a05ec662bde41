//! What is known of a country beside figures, claims and recommendations.

use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::law_age::LawAge;
use super::link::{Link, Links, Target};
use super::marks::Marks;
use super::period::Period;
use super::record::Ref;
use super::values::values;
use super::vocabulary::Vocabulary;

/// `[country]` in `country.toml`. The name is the message `country-name`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    #[schemars(with = "String")]
    pub iso: Ref,
    /// UN M49, three digits.
    #[schemars(with = "String")]
    pub m49: Ref,
    /// ISO 4217.
    #[schemars(with = "String")]
    pub currency: Ref,
}

/// What the short brief shows, in this order.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BriefChoice {
    /// Key figures, four as a rule.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub figures: Vec<Ref>,
    /// The recommendations that matter most, three as a rule. Unless given, all are listed.
    #[schemars(with = "Option<Vec<String>>")]
    pub recommendations: Option<Vec<Ref>>,
    /// Recommendations drawn in the chart of how long they have stood; unless given, those that have stood longest.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub chart: Vec<Ref>,
}

/// A rating given by another organisation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Assessment {
    #[schemars(with = "String")]
    pub id: Ref,
    /// A term of the vocabulary `scheme`.
    #[schemars(with = "String", extend("vocabulary" = "scheme"))]
    pub scheme: Ref,
    /// A level of the scheme: the message `SCHEME-LEVEL`.
    #[schemars(with = "String", extend("vocabulary" = "levels"))]
    pub level: Ref,
    #[serde(default)]
    pub movement: Option<Movement>,
    pub period: Period,
    /// Why it is that level, where the rating says so itself: a term of the vocabulary `assessment-reason`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "assessment-reason"))]
    pub reason: Option<Ref>,
    /// The institution that gives the rating; unless given, the one that the scheme belongs to, the attribute `.by` of its
    /// label.
    #[schemars(with = "Option<String>")]
    pub author: Option<Ref>,
    pub sources: Vec<Citation>,
}

values! {
    Movement, labels "movement" {
        Upgraded => "upgraded",
        Downgraded => "downgraded",
        Unchanged => "unchanged",
    }
}

/// A convention or protocol and whether the country has ratified it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instrument {
    /// A term of the vocabulary `instrument`.
    #[schemars(with = "String", extend("vocabulary" = "instrument"))]
    pub id: Ref,
    pub ratified: Answer,
    pub date: Option<Period>,
    pub sources: Vec<Citation>,
}

/// A law or regulation. Its name is the message `law-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Law {
    #[schemars(with = "String")]
    pub id: Ref,
    /// A term of the vocabulary `law-kind`, printed before the number.
    #[schemars(with = "Option<String>", extend("vocabulary" = "law-kind"))]
    pub kind: Option<Ref>,
    /// In full as the country writes it, for example `2019-022/P-RM`.
    pub number: Option<String>,
    pub date: Option<Period>,
    pub status: LawStatus,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

values! {
    LawStatus, labels "law-status" {
        InForce => "in-force",
        Draft => "draft",
        Pending => "pending",
    }
}

/// A standard and whether national law meets the international one.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Standard {
    /// A term of the vocabulary `standard`.
    #[schemars(with = "String", extend("vocabulary" = "standard"))]
    pub id: Ref,
    /// The part of the country whose law it is on: a term of the vocabulary `territory`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "territory"))]
    pub territory: Option<Ref>,
    pub meets: Answer,
    /// Signs that the source puts after the answer, such as `*`, without saying what they mean.
    pub marks: Option<Marks>,
    /// Years: `16`, `"16.5"`, or the lowest and the highest, `"12-13"`.
    pub age: Option<LawAge>,
    /// The same signs, after the age.
    pub age_marks: Option<Marks>,
    /// The source calculated the age from what it had.
    #[serde(default)]
    pub age_calculated: bool,
    #[serde(default)]
    pub legislation: Vec<Legislation>,
    pub sources: Vec<Citation>,
}

/// Articles of a law.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Legislation {
    #[schemars(with = "String")]
    pub law: Ref,
    /// As printed in the law: `326`, `L.187`.
    #[serde(default)]
    pub articles: Vec<String>,
}

values! {
    Answer, labels "answer" {
        Yes => "yes",
        No => "no",
        Unknown => "unknown",
        Unavailable => "unavailable",
        NotApplicable => "not-applicable",
    }
}

/// A measure of law enforcement in one or more years.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Enforcement {
    /// A term of the vocabulary `measure`.
    #[schemars(with = "String", extend("vocabulary" = "measure"))]
    pub id: Ref,
    pub group: EnforcementGroup,
    /// The part of the country that it is on: a term of the vocabulary `territory`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "territory"))]
    pub territory: Option<Ref>,
    /// Which cases it counts, if not all of the group: a term of the vocabulary `scope`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "scope"))]
    pub scope: Option<Ref>,
    /// 1 = also in the short brief.
    #[serde(default = "full")]
    pub level: super::claim::Level,
    pub values: Vec<EnforcementValue>,
}

fn full() -> super::claim::Level {
    super::claim::Level::Full
}

values! {
    EnforcementGroup, labels "enforcement" {
        Labour => "labour",
        Criminal => "criminal",
        Trafficking => "trafficking",
    }
}

/// The value of one year: a figure or an answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EnforcementValue {
    /// Of a period over two years, the one in which it ends.
    pub year: u16,
    #[schemars(with = "Option<String>")]
    pub figure: Option<Ref>,
    pub answer: Option<Answer>,
    /// Signs that the source puts after the answer, such as `*`, without saying what they mean.
    pub marks: Option<Marks>,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

/// A public body or another organisation. Its name is the message `institution-ID`, with `.acronym` where it has one;
/// `.role` says what it does and `.activity` what the sources report of the year.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Institution {
    #[schemars(with = "String")]
    pub id: Ref,
    /// Terms of the vocabulary `role`.
    #[schemars(with = "Vec<String>", extend("vocabulary" = "role"))]
    #[serde(default)]
    pub roles: Vec<Ref>,
    /// The institution above it.
    #[schemars(with = "Option<String>")]
    pub led_by: Option<Ref>,
    /// Whether the sources found it active in the edition.
    pub active: Option<Answer>,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

/// A dated order, decree or meeting. Its words are the message `event-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Event {
    #[schemars(with = "String")]
    pub id: Ref,
    pub date: Period,
    pub sources: Vec<Citation>,
}

impl Described for Country {
    const WORDS: &'static [Words] = &[
        Words::required("name"),
        Words::optional("name.the"),
        Words::optional("name.in"),
        Words::optional("name.of"),
    ];
}

impl Entry for Country {
    fn links<'r>(&'r self, _: &mut Links<'_, 'r>) {}
}

impl Described for BriefChoice {}

impl Entry for BriefChoice {
    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.figures(&self.figures);
        links.recommendations(self.recommendations.iter().flatten().chain(&self.chart));
    }

    fn captioned(&self) -> &[Ref] {
        &self.figures
    }
}

impl Described for Assessment {
    const WORDS: &'static [Words] = &[Words::optional("")];
    const SKELETON: &'static str =
        "scheme = \"tip-tier\"\nlevel = \"2\"\nperiod = \"YEAR\"\nauthor = \"INSTITUTION\"\nSOURCES";
}

impl Entry for Assessment {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Scheme, [&self.scheme]);
        links.terms(Vocabulary::Levels(self.scheme.get_ref()), [&self.level]);
        links.terms(Vocabulary::AssessmentReason, &self.reason);
        links.institutions(&self.author);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}

impl Described for Instrument {
    const SKELETON: &'static str = "ratified = \"unknown\"\nSOURCES";
}

impl Entry for Instrument {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Instrument, [&self.id]);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}

impl Described for Law {
    const WORDS: &'static [Words] = &[Words::required(""), Words::optional("short")];
    const SKELETON: &'static str = "status = \"in-force\"\nSOURCES";
}

impl Entry for Law {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::LawKind, &self.kind);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Optional(&self.sources)
    }
}

impl Described for Standard {
    const SKELETON: &'static str = "meets = \"unknown\"\nSOURCES";
}

impl Entry for Standard {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn variant(&self) -> Option<String> {
        self.territory.as_ref().map(|territory| territory.get_ref().clone())
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Standard, [&self.id]);
        links.terms(Vocabulary::Territory, &self.territory);
        self.legislation.iter().for_each(|entry| links.add(Link::new(Target::Law, &entry.law)));
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}

impl Described for Enforcement {
    const SKELETON: &'static str = "group = \"labour\"\nvalues = [{ year = YEAR, answer = \"unknown\" }]";
}

impl Entry for Enforcement {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn variant(&self) -> Option<String> {
        self.territory.as_ref().map(|territory| territory.get_ref().clone())
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Measure, [&self.id]);
        links.terms(Vocabulary::Territory, &self.territory);
        links.terms(Vocabulary::Scope, &self.scope);
        links.figures(self.values.iter().filter_map(|value| value.figure.as_ref()));
    }

    fn inner(&self) -> Vec<(&'static str, &dyn Entry)> {
        self.values.iter().map(|value| ("enforcement-value", value as &dyn Entry)).collect()
    }
}

impl Described for EnforcementValue {}

impl Entry for EnforcementValue {
    fn links<'r>(&'r self, _: &mut Links<'_, 'r>) {}

    fn sources(&self) -> Sources<'_> {
        Sources::Optional(&self.sources)
    }
}

impl Described for Institution {
    const WORDS: &'static [Words] = &[
        Words::required(""),
        Words::optional("short"),
        Words::optional("acronym"),
        Words::optional("role").in_paragraphs(),
        Words::optional("activity").in_paragraphs(),
    ];
}

impl Entry for Institution {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Role, &self.roles);
        links.institutions(&self.led_by);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Optional(&self.sources)
    }
}

impl Described for Event {
    const WORDS: &'static [Words] = &[Words::required("").in_paragraphs()];
    const SKELETON: &'static str = "date = \"YEAR\"\nSOURCES";
}

impl Entry for Event {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, _: &mut Links<'_, 'r>) {}

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
