//! What a document is made from: a report, a subject in an edition, languages.

use std::collections::BTreeSet;

use super::document::Document;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::config::{Distribution, SubjectKind};
use crate::model::edition::EditionState;
use crate::workspace::Outline;
use crate::workspace::editions::{EditionInfo, Editions};

/// A document; of an edition, if one is given, else of the one that is usual.
pub(super) fn document(
    outline: &Outline,
    report: &str,
    subject: &str,
    of_edition: Option<&EditionInfo>,
    languages: Vec<String>,
) -> Document {
    let usual = outline.editions.get(subject).and_then(Editions::usual);
    let edition = of_edition.or(usual).cloned().unwrap_or_default();
    let pattern = outline.config.output.pattern.get_ref();
    let settings = outline.reports.get(report);
    // Of two languages the first one names the file.
    let name = languages.first().and_then(|tag| settings?.name(tag)).map_or(report, String::as_str);
    let path = pattern
        .replace("{subject}", subject)
        .replace("{edition}", &edition.id)
        .replace("{report}", report)
        .replace("{name}", name)
        .replace("{language}", &languages.join("+"));
    let review = settings.is_some_and(|settings| settings.review);
    Document {
        report: report.to_owned(),
        subject: subject.to_owned(),
        // A text that is being checked is for those who check it.
        distribution: distribution(
            &edition,
            if review { Distribution::Internal } else { Distribution::default() },
        ),
        edition,
        of_edition: of_edition.is_some(),
        languages,
        embargo: None,
        complete: false,
        path,
    }
}

/// Who may read a document that is meant for some readers: what is a draft is never given to others as anything else.
pub(super) fn distribution(edition: &EditionInfo, meant: Distribution) -> Distribution {
    if edition.state == EditionState::Draft { Distribution::Draft } else { meant }
}

/// The planned documents of subjects that have an edition, as documents of this one. Those that `fiche.toml` names for it
/// are taken as they are. Where paths do not tell editions apart, another one than the usual has a folder of its own.
pub(super) fn in_edition(outline: &Outline, documents: &[Document], id: &str) -> Vec<Document> {
    let planned: BTreeSet<&str> =
        documents.iter().filter(|one| one.edition.id == id).map(|one| one.subject.as_str()).collect();
    let of_edition = |one: &Document| {
        if planned.contains(one.subject.as_str()) {
            return (one.edition.id == id).then(|| one.clone());
        }
        let edition = outline.editions.get(&one.subject)?.named(id).filter(|_| !one.of_edition)?;
        Some(Document {
            distribution: distribution(edition, one.distribution),
            embargo: one.embargo,
            complete: one.complete,
            ..apart(outline, &one.report, &one.subject, edition, one.languages.clone())
        })
    };
    documents.iter().filter_map(of_edition).collect()
}

/// A document of an edition that `fiche.toml` does not name.
pub(super) fn apart(
    outline: &Outline,
    report: &str,
    subject: &str,
    edition: &EditionInfo,
    languages: Vec<String>,
) -> Document {
    let mut one = document(outline, report, subject, Some(edition), languages);
    let usual = outline.editions.get(subject).and_then(Editions::usual);
    if usual != Some(edition) && !outline.config.output.pattern.get_ref().contains("{edition}") {
        one.path = format!("{}/{}", edition.id, one.path);
    }
    one
}

/// The documents that a document names as its other versions, and others beside it.
pub fn beside(outline: &Outline, planned: &[Document], document: &Document) -> Vec<Document> {
    let found: Vec<_> = planned.iter().filter(|other| other.is_beside(document)).cloned().collect();
    if !found.is_empty() || !document.of_edition {
        return found;
    }
    let of_subject: Vec<_> = planned.iter().filter(|one| one.subject == document.subject).cloned().collect();
    in_edition(outline, &of_subject, &document.edition.id)
}

pub(super) fn kinds(kinds: &[SubjectKind]) -> String {
    kinds.iter().map(|kind| kind.key()).collect::<Vec<_>>().join(", ")
}

pub(super) fn language_problem(
    outline: &Outline,
    report: &str,
    bilingual: bool,
    tags: &[String],
) -> Option<Diagnostic> {
    let languages = || outline.config.languages.keys().map(|known| known.get_ref().as_str());
    if let Some(unknown) = tags.iter().find(|tag| !languages().any(|known| known == tag.as_str())) {
        let problem = Diagnostic::error(Code::UnknownLanguage).suggesting(unknown, languages());
        return Some(match pair_meant(unknown, languages()).filter(|_| tags.len() == 1) {
            Some(pair) => problem.with("suggestion", pair).with("hint", "suggestion"),
            None => problem,
        });
    }
    let pair = tags.len() == 2 && tags.first() != tags.get(1);
    if tags.len() > 1 && !pair {
        return Some(Diagnostic::error(Code::LanguagePair).with("written", tags.join("+")));
    }
    if pair && !bilingual {
        let offered = languages().collect::<Vec<_>>().join(", ");
        return Some(Diagnostic::error(Code::NotBilingual).with("report", report).with("languages", offered));
    }
    None
}

/// `fr+en`, where two languages are written with another sign between them: `fr-en`, `fr/en`, `fr, en`.
fn pair_meant<'l>(written: &str, known: impl Iterator<Item = &'l str>) -> Option<String> {
    let known: Vec<&str> = known.collect();
    let mut words = written.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut next = || {
        let word = words.next()?;
        known.iter().find(|tag| tag.eq_ignore_ascii_case(word)).copied()
    };
    let (one, other) = (next()?, next()?);
    (one != other && words.next().is_none()).then(|| format!("{one}+{other}"))
}
