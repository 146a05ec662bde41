//! Where texts stand on the pages of a document, and which of them stand nowhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Engine;
use crate::diagnostic::Diagnostic;
use crate::localise::data::Cache;
use crate::localise::marks::{Marks, Register};
use crate::localise::scope::Scope;
use crate::plan::Document;
use crate::render::Placed;

/// A piece of a text or figure on a page of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Key of the message; of a figure `figure/ID`.
    pub key: String,
    /// From 1.
    pub page: usize,
    /// From the top left corner of the page, in points: left, top, right, bottom.
    pub area: [f64; 4],
}

/// What a layout of a document shows of its texts.
pub struct Traced {
    /// Keys of all texts and figures in its data.
    pub read: BTreeSet<String>,
    pub places: Vec<Place>,
    /// What it was made of: it would be the same if these were.
    pub inputs: Vec<(String, u128)>,
}

impl Engine {
    /// A hash of all that a document is made of besides templates and labels. With the inputs of its layout, it decides
    /// what the pages look like.
    pub fn said(&self, scope: &Scope<'_>, document: &Document) -> Option<u128> {
        let (data, _) = self.data(scope, &Cache::new(scope.subject), document, false);
        data.map(|data| self.job(scope, document, data, 1).hash())
    }

    /// Lays a document out with marks in its texts, and sees where they stand. Nothing that is delivered is made this way.
    pub fn trace(&self, scope: &Scope<'_>, document: &Document) -> (Option<Traced>, Vec<Diagnostic>) {
        let register = Arc::new(Register::default());
        let marks = Marks::Places(register.clone());
        let (data, mut problems) = self.data_with(scope, &Cache::new(scope.subject), document, false, marks);
        let Some(data) = data else { return (None, problems) };
        let (pages, found) = self.layout(&self.job(scope, document, data, 1));
        problems.extend(found);
        let Some(pages) = pages else { return (None, problems) };
        let keys = register.keys();
        let place = |placed: Placed| {
            let key = keys.get(placed.mark)?.clone();
            Some(Place { key, page: placed.page, area: placed.area? })
        };
        let places = pages.places().into_iter().filter_map(place).collect();
        let inputs = self.renderer().hash_inputs(&pages.inputs);
        (Some(Traced { read: keys.into_iter().collect(), places, inputs }), problems)
    }
}
