//! Numbers of references.

use std::collections::BTreeMap;

use crate::model::subject::Subject;

/// The sources that a subject cites, numbered in the order in which they are first cited. It depends on the facts alone, so
/// the numbers are the same in every language and report.
pub struct Numbers(BTreeMap<String, usize>);

impl Numbers {
    pub fn of(subject: &Subject) -> Self {
        let mut numbers = BTreeMap::new();
        for citation in subject.citations() {
            let source = citation.source.get_ref();
            if !numbers.contains_key(source) {
                numbers.insert(source.clone(), numbers.len() + 1);
            }
        }
        Numbers(numbers)
    }

    pub fn of_source(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }

    /// All sources, in the order of their numbers.
    pub fn sources(&self) -> Vec<(usize, &str)> {
        let mut sources: Vec<_> = self.0.iter().map(|(id, number)| (*number, id.as_str())).collect();
        sources.sort_unstable();
        sources
    }
}
