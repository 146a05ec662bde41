//! What only projects have.

use fluent::FluentArgs;
use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::figure::Figure;
use super::institution::Institution;
use super::writer::{Writer, id, primary};
use crate::localise::language::Language;
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::project::PartnerKind;
use crate::model::record::{Record, Ref};
use crate::span::Concern;
use crate::text::texts::Texts;
use crate::text::typography::{self, Profile};

/// What every report on a project reads.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Project {
    short: Option<Resolved>,
    summary: Resolved,
    objective: Option<Resolved>,
    /// What it is about, in words with commas between them, for those who search.
    topics: Option<Resolved>,
    period: Option<String>,
    budget: Option<String>,
    /// SDG targets.
    sdg: Vec<String>,
    countries: Vec<CountryName>,
    /// In how many countries the whole project works, if it is wider than these.
    all_countries: Option<AllCountries>,
    /// Of the project itself.
    cites: Vec<Cite>,
}

/// A number of countries.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AllCountries {
    number: String,
    /// At the beginning of a sentence, in words if the language has some.
    words: String,
}

/// A country that a project works in.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CountryName {
    id: String,
    name: Option<Resolved>,
    /// "the Philippines", "le Mali"
    name_the: Option<Resolved>,
    /// "of Mali"
    name_of: Option<Resolved>,
}

/// A place where the project works.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Place {
    id: String,
    name: Option<Resolved>,
    cites: Vec<Cite>,
}

/// An organisation that takes part.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Partner {
    institution: Institution,
    kind: PartnerKind,
    text: Option<Resolved>,
    cites: Vec<Cite>,
}

/// A reason, a target, something expected, an activity.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Item {
    id: String,
    text: Resolved,
    cites: Vec<Cite>,
}

/// Something achieved.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Achievement {
    figure: Option<Figure>,
    /// Shown large.
    key: bool,
    caption: Resolved,
}

/// Something that the project published.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Publication {
    /// In its own language.
    title: String,
    /// Language of the title, without region.
    lang: String,
    kind: Option<Resolved>,
    language_name: Option<Resolved>,
    date: String,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    pub fn about_project(&self, project: &Record<model::project::Project>) -> Project {
        let budget = project.budget.as_ref().and_then(|id| self.scope.figure(id.get_ref()));
        Project {
            short: self.optional("project-name.short"),
            summary: self.required("project-summary", &project.place),
            objective: self.optional("project-objective"),
            topics: self.optional("project-topics"),
            period: project.period.as_ref().map(|period| self.period(period)),
            budget: budget.map(|figure| self.form(figure, "text")),
            sdg: project.sdg.iter().map(ToString::to_string).collect(),
            countries: project.countries.iter().map(|country| self.country_name(country)).collect(),
            all_countries: project.all_countries.as_ref().and_then(|id| self.scope.figure(id.get_ref())).map(
                |figure| AllCountries {
                    number: self.form(figure, "table"),
                    words: self.form(figure, "words-start"),
                },
            ),
            cites: self.cites(&project.sources),
        }
    }

    /// The name of a country that the project works in, in the country's own words.
    fn country_name(&self, country: &Ref) -> CountryName {
        let name = |key: &str, language: &Language| {
            let is_own = |concern: &Concern| concern.is_words_of(country.get_ref(), &language.tag);
            let all = self.scope.texts(&language.tag)?.catalogues().iter();
            let of =
                all.filter(|words| words.messages.first().is_some_and(|m| is_own(&m.place.file.concern)));
            let texts = Texts::new(&language.locale, of.cloned().collect());
            let text = texts.format(key, &FluentArgs::new()).ok()?;
            Some(Resolved {
                key: key.to_owned(),
                text: language.set(&text),
                lang: language.tag.clone(),
                fallback: language.tag != self.language.tag,
            })
        };
        let find = |key| self.scope.chain(&self.language.tag).find_map(|language| name(key, language));
        CountryName {
            id: id(country),
            name: find("country-name"),
            name_the: find("country-name.the"),
            name_of: find("country-name.of"),
        }
    }

    pub fn place(&self, place: &Record<model::project::ProjectPlace>) -> Place {
        Place { id: id(&place.id), name: self.label("place", &place.id), cites: self.cites(&place.sources) }
    }

    pub fn partner(&self, partner: &Record<model::project::Partner>) -> Partner {
        Partner {
            institution: self.institution(&partner.id),
            kind: partner.kind,
            text: self.optional(&format!("partner-{}", partner.id.get_ref())),
            cites: self.cites(&partner.sources),
        }
    }

    /// An entry of a list; its words are the message `PREFIX-ID`.
    pub fn item(&self, prefix: &str, item: &Record<model::project::Item>) -> Item {
        Item {
            id: id(&item.id),
            text: self.required(&format!("{prefix}-{}", item.id.get_ref()), &item.place),
            cites: self.cites(&item.sources),
        }
    }

    pub fn achievement(&self, achievement: &Record<model::project::Achievement>) -> Achievement {
        let key = format!("figure-{}", achievement.figure.get_ref());
        Achievement {
            figure: self.figure_of(&achievement.figure),
            key: achievement.key,
            caption: self.required(&key, &achievement.at(&achievement.figure)),
        }
    }

    pub fn publication(&self, publication: &Record<model::project::Publication>) -> Publication {
        let profile = Profile::of_language(&publication.language);
        Publication {
            title: self
                .scope
                .marks
                .place(&publication.title, typography::set(&publication.title, profile).into()),
            lang: primary(&publication.language),
            kind: self.label("publication", &publication.kind),
            language_name: self.optional(&format!("language-{}", publication.language)),
            date: self.period(&publication.date),
            cites: self.cites(&publication.sources),
        }
    }
}
