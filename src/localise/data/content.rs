//! A subject in one language, as far as a report reads it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::acronym::Acronym;
use super::cache::{Cache, Chosen, Kept};
use super::citation::Reference;
use super::claim::Claim;
use super::common::Common;
use super::country::{Assessment, Choice, Event};
use super::coverage::{Coverage, Framework};
use super::difference::Difference;
use super::enforcement::Enforcement;
use super::figure::Figure;
use super::good::Good;
use super::institution::Body;
use super::law::{Instrument, Law, Standard};
use super::map::Map;
use super::note::Note;
use super::prevalence::{Statistic, Work};
use super::programme::{Policy, Programme};
use super::project::{Achievement, Item, Partner, Place, Publication};
use super::recommendation::Recommendation;
use super::series::SeriesValue;
use super::writer::Writer;
use crate::localise::language::Language;
use crate::localise::scope::Scope;
use crate::model::config::{ReportConfig, SubjectKind};
use crate::model::kinds::{Part, Records};

/// A subject in one language. Of the lists, those that the report reads and such subjects have.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Content {
    #[serde(flatten)]
    common: Kept<Common>,
    /// Those that stand in the other parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    acronyms: Option<Vec<Acronym>>,
    /// Things achieved by a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    achievements: Option<Kept<Vec<Achievement>>>,
    /// What a project does.
    #[serde(skip_serializing_if = "Option::is_none")]
    activities: Option<Kept<Vec<Item>>>,
    /// Ratings of a country by other organisations.
    #[serde(skip_serializing_if = "Option::is_none")]
    assessments: Option<Kept<Vec<Assessment>>>,
    /// What the short brief on a country shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    brief: Option<Kept<Choice>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claims: Option<Kept<Vec<Claim>>>,
    /// How sources look at a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<Kept<Vec<Coverage>>>,
    /// Pairs of figures or programmes that do not say the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    differences: Option<Kept<Vec<Difference>>>,
    /// Measures of law enforcement in a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    enforcement: Option<Kept<Vec<Enforcement>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<Kept<Vec<Event>>>,
    /// What a project expects to achieve.
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<Kept<Vec<Item>>>,
    /// By id.
    #[serde(skip_serializing_if = "Option::is_none")]
    figures: Option<Kept<BTreeMap<String, Figure>>>,
    /// What a government has set up against child labour.
    #[serde(skip_serializing_if = "Option::is_none")]
    frameworks: Option<Kept<Vec<Framework>>>,
    /// Products of child labour or forced labour in a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    goods: Option<Kept<Vec<Good>>>,
    /// Those of a country's own files.
    #[serde(skip_serializing_if = "Option::is_none")]
    institutions: Option<Kept<Vec<Body>>>,
    /// Conventions and protocols.
    #[serde(skip_serializing_if = "Option::is_none")]
    instruments: Option<Kept<Vec<Instrument>>>,
    /// Laws and regulations of a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    laws: Option<Kept<Vec<Law>>>,
    /// None if there is no map.
    #[serde(skip_serializing_if = "Option::is_none")]
    map: Option<Kept<Option<Map>>>,
    /// Notes under tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<Kept<Vec<Note>>>,
    /// Organisations that take part in a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    partners: Option<Kept<Vec<Partner>>>,
    /// Places where a project works.
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<Kept<Vec<Place>>>,
    /// Policies and plans of a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    policies: Option<Kept<Vec<Policy>>>,
    /// Programmes in a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    programmes: Option<Kept<Vec<Programme>>>,
    /// What a project has published.
    #[serde(skip_serializing_if = "Option::is_none")]
    publications: Option<Kept<Vec<Publication>>>,
    /// Why there is a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    reasons: Option<Kept<Vec<Item>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recommendations: Option<Kept<Vec<Recommendation>>>,
    /// All sources, in the order of their numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    references: Option<Kept<Vec<Reference>>>,
    /// By id, figures of which earlier editions have values: all values, the oldest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    series: Option<Kept<BTreeMap<String, Vec<SeriesValue>>>>,
    /// Whether a country's law meets international standards.
    #[serde(skip_serializing_if = "Option::is_none")]
    standards: Option<Kept<Vec<Standard>>>,
    /// Children's work and education in numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    statistics: Option<Kept<Vec<Statistic>>>,
    /// What a project wants to reach.
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<Kept<Vec<Item>>>,
    /// Work that children do in a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    works: Option<Kept<Vec<Work>>>,
}

impl Content {
    /// What a report reads; everything without one.
    pub fn new(scope: &Scope<'_>, cache: &Cache, language: &Language, report: Option<&ReportConfig>) -> Self {
        let of = Reading { scope, cache, language, report };
        let common = cache.common(scope, language);
        let mut content = Content {
            common,
            acronyms: None,
            achievements: of.each(Part::Achievements, PROJECT, |r| &r.achievements, |w, r| w.achievement(r)),
            activities: of.each(Part::Activities, PROJECT, |r| &r.activities, |w, r| w.item("activity", r)),
            assessments: of.each(Part::Assessments, COUNTRY, |r| &r.assessments, |w, r| w.assessment(r)),
            brief: of.part(Part::Brief, COUNTRY, |w, _| w.brief()),
            claims: of.part(Part::Claims, ALL, |w, chosen| w.claims(chosen.level)),
            coverage: of.each(Part::Coverage, COUNTRY, |r| &r.coverage, |w, r| w.coverage(r)),
            differences: of.part(Part::Differences, ALL, |w, _| w.differences()),
            enforcement: of.part(Part::Enforcement, COUNTRY, |w, chosen| w.enforcement(chosen.level)),
            events: of.each(Part::Events, ALL, |r| &r.events, |w, r| w.event(r)),
            expected: of.each(Part::Expected, PROJECT, |r| &r.expected, |w, r| w.item("expected", r)),
            figures: of.part(Part::Figures, ALL, |w, _| w.figures()),
            frameworks: of.each(Part::Frameworks, COUNTRY, |r| &r.frameworks, |w, r| w.framework(r)),
            goods: of.each(Part::Goods, COUNTRY, |r| &r.goods, |w, r| w.good(r)),
            institutions: of.each(Part::Institutions, COUNTRY, |r| &r.institutions, |w, r| w.body(r)),
            instruments: of.each(Part::Instruments, COUNTRY, |r| &r.instruments, |w, r| w.instrument(r)),
            laws: of.each(Part::Laws, COUNTRY, |r| &r.laws, |w, r| w.law(r)),
            map: of.part(Part::Map, ALL, |w, _| w.map()),
            notes: of.each(Part::Notes, ALL, |r| &r.notes, |w, r| w.note(r)),
            partners: of.each(Part::Partners, PROJECT, |r| &r.partners, |w, r| w.partner(r)),
            places: of.each(Part::Places, PROJECT, |r| &r.places, |w, r| w.place(r)),
            policies: of.each(Part::Policies, COUNTRY, |r| &r.policies, |w, r| w.policy(r)),
            programmes: of.each(Part::Programmes, COUNTRY, |r| &r.programmes, |w, r| w.programme(r)),
            publications: of.each(Part::Publications, PROJECT, |r| &r.publications, |w, r| w.publication(r)),
            reasons: of.each(Part::Reasons, PROJECT, |r| &r.reasons, |w, r| w.item("reason", r)),
            recommendations: of.part(Part::Recommendations, ALL, |w, chosen| {
                w.recommendations(chosen.mechanism_groups.as_ref())
            }),
            references: of.part(Part::References, ALL, |w, _| w.references()),
            series: of.part(Part::Series, ALL, |w, _| w.series()),
            standards: of.each(Part::Standards, COUNTRY, |r| &r.standards, |w, r| w.standard(r)),
            statistics: of.each(Part::Statistics, COUNTRY, |r| &r.statistics, |w, r| w.statistic(r)),
            targets: of.each(Part::Targets, PROJECT, |r| &r.targets, |w, r| w.item("target", r)),
            works: of.each(Part::Works, COUNTRY, |r| &r.works, |w, r| w.work(r)),
        };
        if of.reads(Part::Acronyms) {
            // As JSON, all texts stand in a row.
            let texts = serde_json::to_string(&content).unwrap_or_default();
            content.acronyms = Some(Writer { scope, language, numbers: &cache.numbers }.acronyms(&texts));
        }
        content
    }
}

/// Which subjects have records of a kind.
const ALL: &[SubjectKind] = &[SubjectKind::Country, SubjectKind::Project];
const COUNTRY: &[SubjectKind] = &[SubjectKind::Country];
const PROJECT: &[SubjectKind] = &[SubjectKind::Project];

/// What a report reads of a subject in one language.
struct Reading<'r, 'w> {
    scope: &'r Scope<'w>,
    cache: &'r Cache,
    language: &'r Language,
    report: Option<&'r ReportConfig>,
}

impl Reading<'_, '_> {
    fn reads(&self, part: Part) -> bool {
        let reads = self.report.and_then(|report| report.reads.as_ref());
        reads.is_none_or(|reads| reads.get_ref().contains(&part))
    }

    /// A part of the data; nothing if the report does not read it, or such subjects have none.
    fn part<T: Send + Sync + 'static>(
        &self,
        part: Part,
        subjects: &[SubjectKind],
        make: impl FnOnce(&Writer<'_, '_>, &Chosen) -> T,
    ) -> Option<Kept<T>> {
        if !self.reads(part) || !subjects.contains(&self.scope.subject.kind.of()) {
            return None;
        }
        Some(self.cache.part(self.scope, self.language, Chosen::by(self.report, part), make))
    }

    /// A list of records.
    fn each<R, T: Send + Sync + 'static>(
        &self,
        part: Part,
        subjects: &[SubjectKind],
        records: impl FnOnce(&Records) -> &Vec<R>,
        write: impl Fn(&Writer<'_, '_>, &R) -> T,
    ) -> Option<Kept<Vec<T>>> {
        self.part(part, subjects, |writer, _| {
            records(writer.records()).iter().map(|record| write(writer, record)).collect()
        })
    }
}
