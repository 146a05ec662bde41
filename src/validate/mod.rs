//! Rules across records: what the types alone cannot say.

mod calls;
mod codes;
mod config;
mod figures;
mod glossary;
mod ignored;
mod messages;
mod places;
mod records;
mod references;
mod sources;
mod templates;
mod variants;

pub use codes::unknown_country;
pub use config::{config, logos};
pub use figures::{differences, series};
pub use glossary::shared_terms;
pub use messages::{STUB, complete, shared_words};
pub use references::{terms as terms_of, unused_sources};
pub use sources::sources;
pub use templates::templates;

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::localise::scope::Scope;

/// Checks a subject: ids, references, figures and words.
pub fn subject(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    codes::check(scope, diagnostics);
    references::check(scope, diagnostics);
    records::check(scope, diagnostics);
    figures::check(scope, diagnostics);
    messages::check(scope, diagnostics);
}

/// What stops no document on a subject, but should be known before it is published in the wanted languages.
pub fn warnings(scope: &Scope<'_>, wanted: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
    messages::translations(scope, wanted, diagnostics);
    glossary::terms(scope, wanted, diagnostics);
    ignored::check(scope, diagnostics);
}
