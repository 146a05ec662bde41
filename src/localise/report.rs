//! What a template reads to make one document: `/settings.json` and `/report.json`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::content::{self, Chosen};
use super::format::PeriodForm;
use super::language::Language;
use super::scope::Scope;
use crate::model::kinds::Part;
use crate::plan::Document;

/// The data of a document, as JSON.
#[derive(Hash)]
pub struct Data {
    /// What many documents have in common: what Typst has made of nothing else, it need not make again.
    pub settings: Vec<u8>,
    /// The rest.
    pub report: Vec<u8>,
}

/// The data of a document. `all` are the documents of the workspace, for the note that names the versions in other
/// languages.
pub fn data(scope: &Scope<'_>, document: &Document, all: &[Document]) -> Data {
    Data {
        settings: settings(scope, document).to_string().into_bytes(),
        report: report(scope, document, all),
    }
}

fn report(scope: &Scope<'_>, document: &Document, all: &[Document]) -> Vec<u8> {
    let mut text = frame(scope, document, all).to_string();
    // The content goes in as it is: most of the data, and the same in many documents.
    text.pop();
    text.push_str(",\"content\":{");
    let languages = document.languages.iter().filter_map(|tag| scope.languages.get(tag));
    let config = scope.workspace.reports.get(&document.report);
    let reads = config.and_then(|report| report.reads.as_ref());
    let read = |part: &Part| reads.is_none_or(|reads| reads.get_ref().contains(part));
    for (index, language) in languages.enumerate() {
        let comma = if index > 0 { "," } else { "" };
        let common = scope.content(language, None, |scope| Some(content::common(scope, language)));
        let common = common.json.as_deref().and_then(|json| json.strip_suffix('}')).unwrap_or("{");
        text.push_str(&format!("{comma}{}:{common}", json!(language.tag)));
        for part in Part::ALL.iter().copied().filter(read) {
            let chosen = Chosen::by(config.map(|report| &report.inner), part);
            let records = scope
                .content(language, Some(chosen.clone()), |scope| content::part(scope, language, &chosen));
            text.extend(records.json.iter().map(|records| format!(",{}:{records}", json!(part))));
        }
        text.push('}');
    }
    text.push_str("}}");
    text.into_bytes()
}

/// The same, for people to read.
pub fn readable(scope: &Scope<'_>, document: &Document, all: &[Document]) -> Data {
    let indented = |data: Vec<u8>| match serde_json::from_slice::<Value>(&data) {
        Ok(value) => format!("{value:#}\n").into_bytes(),
        Err(_) => data,
    };
    let Data { settings, report } = data(scope, document, all);
    Data { settings: indented(settings), report: indented(report) }
}

/// What does not depend on the subject.
fn settings(scope: &Scope<'_>, document: &Document) -> Value {
    let config = &scope.workspace.config;
    let languages: Vec<&Language> =
        document.languages.iter().filter_map(|tag| scope.languages.get(tag)).collect();
    let per_language = |make: &dyn Fn(&Language) -> Value| -> BTreeMap<String, Value> {
        languages.iter().map(|language| (language.tag.clone(), make(language))).collect()
    };
    // A text may fall back to any language, so templates know how to set every one of them.
    let locales: BTreeMap<&String, Value> = scope
        .languages
        .values()
        .map(|language| {
            let region = language.locale.region.as_ref().map(|region| region.as_str());
            let value = json!({
                "lang": language.locale.language.as_str(),
                "region": region,
                "dir": language.direction(),
            });
            (&language.tag, value)
        })
        .collect();
    json!({
        "languages": document.languages,
        "locales": locales,
        "brand": {
            "colour": config.brand.colour.get_ref(),
            "logos": config.brand.logos.iter().map(|l| json!({ "file": l.file.get_ref(), "alt": l.alt })).collect::<Value>(),
        },
        "closing": config.closing.iter().map(|key| key.get_ref()).collect::<Vec<_>>(),
        "distribution": document.distribution.key(),
        "embargo": document.embargo.as_ref().map(|date| {
            per_language(&|language| {
                scope.formatted(language.formatter.period(date, PeriodForm::Table)).into()
            })
        }),
    })
}

/// What is of this subject and document alone, but for the content.
fn frame(scope: &Scope<'_>, document: &Document, all: &[Document]) -> Value {
    let others: Vec<Value> = all
        .iter()
        .filter(|other| other.subject == document.subject && other.report == document.report)
        .filter(|other| other.languages != document.languages && other.languages.len() == 1)
        .map(|other| json!({ "language": other.language(), "file": other.file_name("pdf") }))
        .collect();
    json!({
        "report": document.report,
        "subject": document.subject,
        "kind": scope.subject.kind.key(),
        "other-versions": others,
    })
}
