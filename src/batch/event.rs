//! What a build tells while it is under way.

use std::path::Path;

use super::fresh::Reason;
use super::outcome::DocumentOutcome;
use crate::plan::Document;

/// Hears what happens during a build: a terminal, a log for programs, a browser.
pub trait Listener {
    fn hear(&mut self, event: Event<'_>);
}

/// What happens.
pub enum Event<'e> {
    /// Workers begin with so many documents.
    Begin(usize),
    /// A file has been written.
    Written(&'e Path),
    /// Why a document was made, or not.
    Judged(&'e Document, Verdict<'e>),
    /// Nothing more will be done for a document.
    Done(&'e DocumentOutcome),
    /// The user asked to stop: only what has been begun is still finished.
    Stopping,
    /// All workers have ended.
    End,
}

/// Whether a document had to be made.
pub enum Verdict<'e> {
    /// Nothing that it could depend on has changed.
    Fresh,
    /// Something has, but not what it is made from.
    Same,
    Made(&'e Reason),
}
