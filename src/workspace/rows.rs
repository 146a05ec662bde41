//! Rows of enforcement that state one year have the years before from an earlier edition.

use toml::Spanned;

use crate::model::citation::Citation;
use crate::model::country::{Enforcement, EnforcementValue, Institution};
use crate::model::figure::Figure;
use crate::model::record::{Record, Ref};
use crate::model::subject::Subject;

/// How many years a row of enforcement goes back.
const YEARS: u16 = 5;

/// Adds to each row that states one year what the same row said of the years before, if it did of the year before.
pub fn continued(shared: &[Record<Institution>], subject: &mut Subject, earlier: &Subject) {
    let same = |one: &Enforcement, other: &Enforcement| {
        let name = |key: &Option<Ref>| key.as_ref().map(|key| key.get_ref().clone());
        let key = |row: &Enforcement| (row.id.get_ref().clone(), name(&row.territory), name(&row.scope));
        key(one) == key(other) && one.group == other.group
    };
    let mut rows = std::mem::take(&mut subject.records.enforcement);
    for row in &mut rows {
        let [only] = row.values.as_slice() else { continue };
        let year = only.year;
        let Some(before) = earlier.records.enforcement.iter().find(|before| same(row, before)) else {
            continue;
        };
        if !before.values.iter().any(|value| value.year + 1 == year) {
            continue;
        }
        let place = row.place.range.clone();
        let values = before.values.iter().filter(|value| value.year < year && value.year + YEARS > year);
        let mut values: Vec<EnforcementValue> =
            values.filter_map(|value| taken(shared, subject, earlier, value, &place)).collect();
        subject.records.continued.insert(format!("enforcement/{}", row.id.get_ref()));
        values.append(&mut row.inner.values);
        row.inner.values = values;
    }
    subject.records.enforcement = rows;
}

/// A value of the earlier edition with its figure, which gets the year into its id.
/// Its references have the place of the row: they are written in another file.
fn taken(
    shared: &[Record<Institution>],
    subject: &mut Subject,
    earlier: &Subject,
    value: &EnforcementValue,
    place: &std::ops::Range<usize>,
) -> Option<EnforcementValue> {
    let at = |reference: &Ref| Spanned::new(place.clone(), reference.get_ref().clone());
    let cite = |citation: &Citation| Citation {
        source: at(&citation.source),
        section: citation.section.as_ref().map(at),
        ..citation.clone()
    };
    let figure = match &value.figure {
        None => None,
        Some(id) => Some(Spanned::new(place.clone(), added(shared, subject, earlier, id, value.year)?)),
    };
    Some(EnforcementValue { figure, sources: value.sources.iter().map(cite).collect(), ..value.clone() })
}

/// The id under which the subject has a figure of the earlier edition.
fn added(
    shared: &[Record<Institution>],
    subject: &mut Subject,
    earlier: &Subject,
    id: &Ref,
    year: u16,
) -> Option<String> {
    let figure = earlier.records.figures.iter().find(|figure| figure.id.get_ref() == id.get_ref())?;
    let own = |id: &str| subject.records.figures.iter().find(|own| own.id.get_ref() == id);
    let is_same = |own: &Record<Figure>| {
        (&own.place.file.path, own.id.span()) == (&figure.place.file.path, figure.id.span())
    };
    // It lasts.
    if own(id.get_ref()).is_some_and(is_same) {
        return Some(id.get_ref().clone());
    }
    // By its own name, what this edition lacks would be found in the one before.
    let year = year.to_string();
    let name = match id.get_ref() {
        id if id.ends_with(&year) => id.clone(),
        id => format!("{id}-{year}"),
    };
    match own(&name) {
        Some(own) if is_same(own) => return Some(name),
        Some(_) => return None,
        None => {}
    }
    let institutions = subject.records.institutions.iter().chain(shared);
    let known: Vec<&String> = institutions.map(|institution| institution.id.get_ref()).collect();
    let attributed_to = figure.attributed_to.clone().filter(|id| known.contains(&id.get_ref()));
    let id = Spanned::new(figure.id.span(), name.clone());
    // Of what it is a part, and with what it is compared, belongs to its edition.
    let inner = Figure { id, attributed_to, part_of: None, compare: Vec::new(), ..figure.inner.clone() };
    subject.records.figures.push(Record { place: figure.place.clone(), inner });
    Some(name)
}
