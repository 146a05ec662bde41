//! What editions before say of the same things: values of earlier years, where the newer sources lack them.

use std::collections::BTreeMap;

use super::editions::{EditionInfo, Editions};
use super::rows::continued;
use super::subject::{self, Which};
use crate::diagnostic::{Diagnostics, Severity};
use crate::files::input::Files;
use crate::model::config::SubjectKind;
use crate::model::country::Institution;
use crate::model::figure::{Figure, Status};
use crate::model::period::Period;
use crate::model::record::Record;
use crate::model::subject::Subject;
use crate::span::Concern;

/// A subject with what there is of it.
#[derive(Clone, Copy)]
pub struct SubjectFiles<'w> {
    pub files: &'w Files,
    pub kind: SubjectKind,
    pub id: &'w str,
    pub editions: Option<&'w Editions>,
    /// Those that all subjects share.
    pub institutions: &'w [Record<Institution>],
}

impl SubjectFiles<'_> {
    fn read(self, edition: Option<&EditionInfo>, diagnostics: &mut Diagnostics) -> Option<Subject> {
        let SubjectFiles { files, kind, id, editions, .. } = self;
        let is_first = edition.zip(editions).is_none_or(|(edition, all)| all.is_first(&edition.id));
        subject::load(
            files,
            Which { kind, id, edition: edition.and_then(EditionInfo::folder), is_first },
            diagnostics,
        )
    }
}

/// Reads a subject in an edition. Its figures are the last of series that begin in the published editions before, and rows of
/// enforcement that state one year alone go back through these.
pub fn load(
    known: SubjectFiles<'_>,
    edition: Option<&EditionInfo>,
    diagnostics: &mut Diagnostics,
) -> Option<Subject> {
    let mut subject = known.read(edition, diagnostics)?;
    let mut before = Vec::new();
    if let Some((edition, all)) = edition.zip(known.editions) {
        let mut found = Diagnostics::default();
        before.extend(all.before(&edition.id).filter_map(|earlier| known.read(Some(earlier), &mut found)));
        // A record that cannot be read might be one that this edition continues.
        let errors = found.0.into_iter().filter(|problem| problem.severity == Severity::Error);
        diagnostics
            .0
            .extend(errors.map(|problem| problem.concerning(Concern::edition(known.id, &edition.id))));
    }
    series(&mut subject, &before);
    let oldest_first = before.into_iter().rev();
    let earlier = oldest_first.reduce(|older, mut newer| {
        continued(known.institutions, &mut newer, &older);
        newer
    });
    earlier.into_iter().for_each(|earlier| continued(known.institutions, &mut subject, &earlier));
    Some(subject)
}

/// A figure of an edition, with its period.
type Stated<'s> = (&'s Subject, &'s Record<Figure>, Period);

/// Gives each figure with a period the values that editions before, the newest first, have for earlier ones. Of two for one
/// period that of the newer edition counts.
fn series(subject: &mut Subject, before: &[Subject]) {
    let mut figures: BTreeMap<&str, Vec<Stated<'_>>> = BTreeMap::new();
    for earlier in before {
        for figure in earlier.records.figures.iter().filter(|figure| figure.is_whole()) {
            let states = figure.status != Some(Status::NotStated);
            if let Some(period) = figure.period.filter(|_| states) {
                figures.entry(figure.id.get_ref()).or_default().push((earlier, figure, period));
            }
        }
    }
    for own in &subject.records.figures {
        let Some(end) = own.period else { continue };
        let id = own.id.get_ref();
        let mut values: Vec<(Period, Record<Figure>)> = Vec::new();
        for (earlier, figure, period) in figures.get(id.as_str()).into_iter().flatten() {
            if period.last().last_day() >= end.last().last_day() {
                continue;
            }
            if !own.counts_as(figure) {
                subject.records.parted.entry(id.clone()).or_insert_with(|| earlier.edition_id());
            } else if values.iter().all(|(known, _)| known != period) {
                values.push((*period, figure.alone()));
            }
        }
        values.sort_by_key(|(period, _)| (period.last().last_day(), period.start.first_day()));
        if !values.is_empty() {
            let values = values.into_iter().map(|(_, figure)| figure).collect();
            subject.records.earlier.insert(id.clone(), values);
        }
    }
}
