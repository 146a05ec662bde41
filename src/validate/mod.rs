//! Rules across records: what the types alone cannot say.

mod config;
mod figures;
mod glossary;
mod messages;
mod records;
mod references;
mod templates;

pub use config::config;
pub use figures::differences;
pub use glossary::{shared_terms, terms};
pub use messages::{complete, shared_words, translations};
pub use references::{terms as terms_of, unused_sources};
pub use templates::templates;

use crate::diagnostic::Diagnostics;
use crate::localise::scope::Scope;

/// Checks a subject: ids, references, figures and words.
pub fn subject(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    references::check(scope, diagnostics);
    records::check(scope, diagnostics);
    figures::check(scope, diagnostics);
    messages::check(scope, diagnostics);
}
