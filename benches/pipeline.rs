//! How long each stage takes for the two-page brief of the sample workspace: load, localise, lay out; and how long it takes
//! to read a file of published data on 143 countries.
//!
//! `cargo bench` from the repository's folder.

mod published;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use fiche::diagnostic::Diagnostics;
use fiche::localise::data::{Cache, Data};
use fiche::localise::{language, scope::Scope};
use fiche::model::period::Date;
use fiche::render::fit::Closeness;
use fiche::render::{Job, Renderer};
use fiche::{plan, workspace};

const SUBJECT: &str = "mali";
const REPORT: &str = "country-brief";

fn pipeline(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut ignored = Diagnostics::default();
    criterion.bench_function("load", |bencher| {
        bencher.iter(|| workspace::load(root, None, &mut Diagnostics::default()));
    });

    let workspace = workspace::load(root, None, &mut ignored).expect("the sample loads");
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
        // A subject's records are made once for all its documents, so each sample takes the subject anew.
        let scope = || Scope::new(&workspace, &languages, subject, &mut Diagnostics::default());
        let localise = |scope: Scope<'_>| Data::new(&scope, &Cache::new(subject), document, &documents);
        bencher.iter_batched(scope, localise, BatchSize::PerIteration);
    });

    let data = Data::new(&scope, &Cache::new(subject), document, &documents);
    let renderer = Renderer::new(workspace.files.clone(), languages.clone(), &workspace.fonts);
    let date = Date { year: 2020, month: None, day: None };
    let job = Job {
        report: REPORT.to_owned(),
        name: document.name(),
        date,
        data,
        workers: 1,
        pages: None,
        strict: false,
    };
    criterion.bench_function("layout", |bencher| {
        // Typst forgets everything before each sample: what is measured is a document, not a repetition.
        bencher.iter_batched(
            || comemo::evict(0),
            |()| renderer.layout(&job, Closeness::default(), None, &mut BTreeSet::new()),
            BatchSize::PerIteration,
        );
    });
}

/// Reading a file of published data.
fn import(criterion: &mut Criterion) {
    let path = std::env::temp_dir().join(format!("fiche-bench-{}.xml", std::process::id()));
    std::fs::write(&path, published::file(2020)).expect("a file");
    criterion.bench_function("import", |bencher| {
        bencher.iter(|| fiche::import::read(&path, None).expect("countries"));
    });
    let _ = std::fs::remove_file(&path);
}

criterion_group! { name = benches; config = Criterion::default().sample_size(20); targets = pipeline, import }
criterion_main!(benches);
