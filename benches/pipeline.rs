//! How long each stage takes for the two-page brief of the sample workspace: load, localise, render.
//!
//! `cargo bench` from the repository's folder.

use std::path::Path;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use fiche::diagnostic::Diagnostics;
use fiche::localise::{language, report, scope::Scope};
use fiche::model::period::Date;
use fiche::render::{Job, Renderer};
use fiche::{load, plan};

const SUBJECT: &str = "mali";
const REPORT: &str = "country-brief";

fn pipeline(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut ignored = Diagnostics::default();
    criterion.bench_function("load", |bencher| {
        bencher.iter(|| load::load(root, &mut Diagnostics::default()));
    });

    let workspace = load::load(root, &mut ignored).expect("the sample loads");
    criterion.bench_function("catalogues", |bencher| {
        bencher.iter(|| language::languages(&workspace, &mut Diagnostics::default()));
    });

    let languages = Arc::new(language::languages(&workspace, &mut ignored));
    let subject = &workspace.subjects[SUBJECT];
    let scope = Scope::new(&workspace, &languages, subject, &mut ignored);
    let documents = plan::documents(&workspace, &mut ignored);
    let document = documents
        .iter()
        .find(|d| d.subject == SUBJECT && d.report == REPORT)
        .expect("the sample has a brief");
    criterion.bench_function("localise", |bencher| {
        bencher.iter(|| report::report(&scope, document, &documents));
    });

    let data = report::report(&scope, document, &documents);
    let renderer = Renderer::new(workspace.files.clone(), languages.clone());
    let date = Date { year: 2020, month: None, day: None };
    let job = Job { report: REPORT.to_owned(), name: document.name(), date, data, png: None, beside: 0 };
    // Everything that Typst remembers is dropped after each time: what is measured is a document, not a repetition.
    criterion.bench_function("render", |bencher| bencher.iter(|| renderer.render(&job)));
}

criterion_group! { name = benches; config = Criterion::default().sample_size(20); targets = pipeline }
criterion_main!(benches);
