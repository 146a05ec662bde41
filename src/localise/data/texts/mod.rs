//! All texts of a subject, in the order in which a person checks them: what a review prints.

mod list;
mod types;

use super::writer::Writer;
use crate::model::subject::Kind;
use list::List;
pub use types::Section;
use types::{Part, SectionKind, Texts};

/// All texts of a subject, with a writer for each language of the document.
pub fn sections(writers: &[Writer<'_, '_>]) -> Vec<Section> {
    let Some(first) = writers.first() else { return Vec::new() };
    let (list, subject) = (List { writers }, first.scope.subject);
    let (r, differences) = (&subject.records, subject.differences());
    let mut figures: Vec<_> = r.figures.iter().collect();
    figures.sort_by_key(|figure| figure.id.get_ref());
    let (names, institutions) = match &subject.kind {
        Kind::Country(_) => (list.country(), each(&r.institutions, |record| list.institution(record))),
        Kind::Project(project) => {
            (list.project(&project.sources), each(&r.partners, |record| list.names(&record.id)))
        }
    };
    let sections = [
        (SectionKind::Names, vec![Part::new(None, names)]),
        (SectionKind::Assessments, each(&r.assessments, |record| list.assessment(record))),
        (SectionKind::Reasons, each(&r.reasons, |record| list.item("reason", record))),
        (SectionKind::Partners, each(&r.partners, |record| list.partner(record))),
        (SectionKind::Targets, each(&r.targets, |record| list.item("target", record))),
        (SectionKind::Expected, each(&r.expected, |record| list.item("expected", record))),
        (SectionKind::Activities, each(&r.activities, |record| list.item("activity", record))),
        (SectionKind::Claims, list.claims(&r.claims)),
        (SectionKind::Statistics, each(&r.statistics, |record| list.statistic(record))),
        (SectionKind::Works, each(&r.works, |record| list.work(record))),
        (SectionKind::Institutions, institutions),
        (SectionKind::Laws, each(&r.laws, |record| list.law(record))),
        (SectionKind::Policies, each(&r.policies, |record| list.policy(record))),
        (SectionKind::Programmes, each(&r.programmes, |record| list.programme(record))),
        (SectionKind::Events, each(&r.events, |record| list.event(record))),
        (SectionKind::Recommendations, each(&r.recommendations, |record| list.recommendation(record))),
        (SectionKind::Publications, each(&r.publications, |record| list.publication(record))),
        (SectionKind::Notes, each(&r.notes, |record| list.note(record))),
        (SectionKind::Differences, each(&differences, |difference| list.difference(difference))),
        (SectionKind::Captions, each(&figures, |record| list.caption(record))),
    ];
    let section = |(kind, parts): (SectionKind, Vec<Part>)| Section {
        kind,
        parts: parts.into_iter().filter(|part| !part.items.is_empty()).collect(),
    };
    sections.into_iter().map(section).filter(|section| !section.parts.is_empty()).collect()
}

/// A section without parts of its own.
fn each<R>(records: &[R], texts: impl Fn(&R) -> Texts) -> Vec<Part> {
    vec![Part::new(None, records.iter().map(texts))]
}
