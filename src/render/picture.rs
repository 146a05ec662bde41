//! Whether a picture can be printed.

use typst::syntax::Source;
use typst_layout::PagedDocument;

use super::fit::Closeness;
use super::world::PRINT_SOURCE;
use super::{Job, Renderer, guarded, pdf};
use crate::localise::data::Data;
use crate::model::period::Date;

impl Renderer {
    /// Prints a picture, by its path below `templates/`, on a page of its own. Returns what Typst says if that fails.
    pub fn try_picture(&self, path: &str) -> Result<(), String> {
        let report = serde_json::to_vec(&format!("/{path}")).unwrap_or_default();
        let job = Job {
            report: String::new(),
            name: path.to_owned(),
            date: Date { year: 2000, month: None, day: None },
            data: Data { settings: Vec::new(), report },
            workers: 1,
            pages: None,
            strict: false,
        };
        let print = || {
            let Some(main) = PRINT_SOURCE.as_ref().map(Source::id) else { return Ok(()) };
            let world = self.world_of(main, &job, &Closeness::default(), None);
            let pages = typst::compile::<PagedDocument>(&world).output;
            let printed = pages.and_then(|pages| pdf::print(&job, &pages));
            printed.map(drop).map_err(|errors| {
                // One line, whatever a decoder says.
                let words = errors.iter().flat_map(|error| error.message.split_whitespace());
                words.collect::<Vec<_>>().join(" ")
            })
        };
        match guarded(&job, print) {
            Ok(printed) => printed,
            Err(failed) => Err(failed.quote.unwrap_or_else(|| "it takes too much memory".to_owned())),
        }
    }
}
