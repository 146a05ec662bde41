//! How far an edition has come: what nobody has confirmed, what is not translated, what has not been reviewed.

use std::collections::{BTreeMap, BTreeSet};

use super::Engine;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::address::Address;
use crate::model::edition::ReviewState;
use crate::scaffold;
use crate::validate;
use crate::workspace::Wanted;
use crate::workspace::editions::EditionInfo;

/// What is left to be done for an edition.
pub struct Standing {
    pub subject: String,
    pub edition: EditionInfo,
    /// How many records it has.
    pub records: usize,
    /// How many of them stand in its own folder.
    pub own: usize,
    /// How many belong to it, by kind: a new edition needs others.
    pub kinds: BTreeMap<&'static str, usize>,
    /// Records that an import wrote and nobody stands over.
    pub imported: Vec<Address>,
    /// Records that last, and that nobody has confirmed for it.
    pub lasting: Vec<Address>,
    /// Records of which earlier years are those of an earlier edition.
    pub continued: Vec<Address>,
    /// Keys of texts that a language lacks, by language.
    pub untranslated: BTreeMap<String, BTreeSet<String>>,
    /// Languages whose texts have not been reviewed.
    pub provisional: Vec<String>,
    /// What is wrong with it.
    pub problems: Diagnostics,
}

impl Standing {
    /// Whether nothing is left.
    pub fn is_settled(&self) -> bool {
        self.imported.is_empty()
            && self.lasting.is_empty()
            && self.continued.is_empty()
            && self.untranslated.is_empty()
            && self.provisional.is_empty()
    }
}

impl Engine {
    /// How far an edition of a subject has come; without much of it, if it cannot be read.
    pub fn standing(&self, subject: &str, edition: &EditionInfo) -> Standing {
        let mut standing = Standing {
            subject: subject.to_owned(),
            edition: edition.clone(),
            records: 0,
            own: 0,
            kinds: BTreeMap::new(),
            imported: Vec::new(),
            lasting: Vec::new(),
            continued: Vec::new(),
            untranslated: BTreeMap::new(),
            provisional: Vec::new(),
            problems: Diagnostics::default(),
        };
        let wanted = Wanted::from([(subject.to_owned(), Some(edition.id.clone()))]);
        let workspace = self.read(&wanted, &mut standing.problems);
        let Some(scope) = self.scope(&workspace, subject, &mut standing.problems) else { return standing };
        standing.records = scope.subject.records.listed().count();
        standing.own = scope.subject.records.listed().filter(|found| !scope.subject.lasts(found)).count();
        [_, standing.kinds] = scaffold::kinds(scope.subject);
        for (found, imported) in scope.subject.unconfirmed() {
            let list = if imported { &mut standing.imported } else { &mut standing.lasting };
            list.push(found.address(subject));
        }
        let continued = &scope.subject.records.continued;
        let listed = scope.subject.records.listed().filter(|found| continued.contains(&found.key()));
        standing.continued = listed.map(|found| found.address(subject)).collect();
        let languages: BTreeSet<&str> = self.languages().keys().map(String::as_str).collect();
        let mut warnings = Diagnostics::default();
        validate::warnings(&scope, &languages, &mut warnings);
        for warning in warnings.0.iter().filter(|warning| warning.code == Code::TextUntranslated) {
            let argument = |name: &str| warning.arguments.get(name).cloned().unwrap_or_default();
            standing.untranslated.entry(argument("language")).or_default().insert(argument("message"));
        }
        let unreviewed = |tag: &&str| scope.subject.text_state(tag) == ReviewState::Provisional;
        standing.provisional = languages.into_iter().filter(unreviewed).map(str::to_owned).collect();
        standing
    }
}
