//! All texts of a subject, in the order in which a person checks them: what a review prints. Which there are is said by the
//! [inventory](crate::model::kinds); what is particular to a kind of record stands in `beside` and `made`.

mod beside;
mod list;
mod made;
mod types;

use super::writer::Writer;
use crate::model::kinds::Part;
use list::List;
pub use types::Section;

/// The parts of the data whose texts come first, in this order.
const ORDER: [Part; 19] = [
    Part::Assessments,
    Part::Reasons,
    Part::Partners,
    Part::Targets,
    Part::Expected,
    Part::Activities,
    Part::Claims,
    Part::Statistics,
    Part::Works,
    Part::Institutions,
    Part::Laws,
    Part::Policies,
    Part::Programmes,
    Part::Events,
    Part::Recommendations,
    Part::Publications,
    Part::Notes,
    Part::Differences,
    Part::Figures,
];

/// All texts of a subject, with a writer for each language of the document.
pub fn sections(writers: &[Writer<'_, '_>]) -> Vec<Section> {
    let Some(first) = writers.first() else { return Vec::new() };
    let list = List { writers, subject: first.scope.subject };
    let others = Part::ALL.iter().filter(|part| !ORDER.contains(part));
    let of_records = ORDER.iter().chain(others).map(|part| Section::new(Some(*part), list.parts(*part)));
    let all = std::iter::once(Section::new(None, list.main())).chain(of_records);
    all.filter(|section| !section.parts.is_empty()).collect()
}
