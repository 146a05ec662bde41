//! What the queue holds: documents on one subject, so that it is read once for them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::cache::Entry;
use super::fresh::State;
use crate::plan::Document;

/// Documents on one subject in one edition.
pub struct Task {
    pub subject: String,
    pub edition: String,
    pub documents: Vec<Due>,
}

/// A document that may have to be made.
pub struct Due {
    pub document: Document,
    pub state: State,
    /// As it was last made.
    pub before: Option<Entry>,
}

/// Divides documents so that all workers have something to do to the end. `size` tells how much there is on a subject.
pub fn divide(due: Vec<Due>, threads: usize, size: impl Fn(&str) -> usize) -> Vec<Task> {
    let most = due.len().div_ceil(4 * threads);
    let mut subjects: BTreeMap<(String, String), Vec<Due>> = BTreeMap::new();
    for one in due {
        let document = &one.document;
        let key = (document.subject.clone(), document.edition.id.clone());
        subjects.entry(key).or_default().push(one);
    }
    // Workers lay out the same kind of document of about the same length at the same time: they find its labels
    // remembered, and long ones end together (see `render::memory`). So the subjects on which there is much come first,
    // and each has one language after the other.
    let mut subjects: Vec<_> = subjects.into_iter().collect();
    subjects.sort_by_cached_key(|((subject, _), _)| Reverse(size(subject)));
    let whole = subjects.len().saturating_sub(threads);
    let mut tasks = Vec::new();
    for (index, ((subject, edition), mut documents)) in subjects.into_iter().enumerate() {
        // At the end no worker is to have a subject left while another has nothing.
        let most = if index < whole { most } else { most.min(documents.len().div_ceil(threads)) };
        documents.sort_by(|one, other| one.document.languages.cmp(&other.document.languages));
        while !documents.is_empty() {
            let rest = documents.split_off(most.min(documents.len()));
            tasks.push(Task { subject: subject.clone(), edition: edition.clone(), documents });
            documents = rest;
        }
    }
    tasks
}
