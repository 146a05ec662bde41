//! How long each stage takes for the two-page brief of the sample workspace: load, localise, lay out; and how long it takes
//! to read a file of published data on 143 countries.
//!
//! `cargo bench` from the repository's folder.

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

/// A file of the form of the US Department of Labor's country data, with 143 countries of about 130 values each.
fn published() -> String {
    let measure =
        |number: usize| format!("<Labor_Measure_{number}>{number},000‡ </Labor_Measure_{number}>\n");
    let measures: String = (1..=27).map(measure).collect();
    let action = |number: usize| {
        format!("<Action><Name>Do the thing of number {number}, in all sectors.</Name></Action>\n")
    };
    let actions: String = (1..=20).map(action).collect();
    let good = |number: usize| {
        format!(
            "<Good><Good_Name>Good {number}</Good_Name><Child_Labor>Yes</Child_Labor><Forced_Labor>No</Forced_Labor></Good>\n"
        )
    };
    let goods: String = (1..=10).map(good).collect();
    let country = |number: usize| {
        format!(
            "<Country><Name>Country {number}</Name><Description>In 2020, {}</Description><Goods>{goods}</Goods>\
             <Enforcements>{measures}</Enforcements><Suggested_Actions><Enforcement>{actions}</Enforcement></Suggested_Actions></Country>\n",
            "much was done and more is to do. ".repeat(40)
        )
    };
    format!("<Countries>{}</Countries>", (1..=143).map(country).collect::<String>())
}

/// Reading a file of published data.
fn import(criterion: &mut Criterion) {
    let path = std::env::temp_dir().join(format!("fiche-bench-{}.xml", std::process::id()));
    std::fs::write(&path, published()).expect("a file");
    criterion.bench_function("import", |bencher| {
        bencher.iter(|| fiche::import::read(&path, None).expect("countries"));
    });
    let _ = std::fs::remove_file(&path);
}

criterion_group! { name = benches; config = Criterion::default().sample_size(20); targets = pipeline, import }
criterion_main!(benches);
