//! The only place that knows Typst: a report and its data in, PDF and PNG out.

mod files;
mod labels;
mod memory;
mod pdf;
pub mod pool;
pub mod scan;
pub mod standalone;
mod world;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, RwLock};
use std::time::{Duration, Instant};

use typst::foundations::Bytes;
use typst::text::Font;
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_as_lib::{TypstEngine, TypstTemplateCollection};
use typst_kit::diagnostics::termcolor;
use typst_layout::PagedDocument;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::files::input::Files;
use crate::hash::hash128;
use crate::localise::data::Data;
use crate::localise::language::Languages;
use crate::model::period::Date;
use crate::panics;
use files::TemplateFiles;
use memory::Layout;
use world::DocumentWorld;

/// The faces of Libertinus Serif; `build.rs` takes them out of the fonts that come with Typst.
static SERIF: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/serif.rs"));

/// The fonts of all documents. None of the system, so that a document looks the same on every machine.
fn fonts() -> Vec<Font> {
    let sans = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
    let all = sans.into_iter().chain(SERIF.iter().copied());
    all.filter_map(|bytes| Font::new(Bytes::new(bytes), 0)).collect()
}

/// Makes documents; one for the life of the process.
pub struct Renderer {
    engine: TypstEngine<TypstTemplateCollection>,
    files: TemplateFiles,
    library: LazyHash<Library>,
    languages: labels::SharedLanguages,
    recorder: standalone::Recorder,
    fonts: usize,
}

/// One document to be made.
pub struct Job {
    /// Name of the report's folder in `templates/`.
    pub report: String,
    /// Stable name of the document, for the PDF's identifier.
    pub name: String,
    /// The date that the PDF carries: that of its facts, since nothing may depend on the clock.
    pub date: Date,
    pub data: Data,
    /// Resolution of page pictures in dots per inch, if they are wanted.
    pub png: Option<u16>,
    /// How many documents are made at the same time.
    pub workers: usize,
}

/// A finished document.
pub struct Rendered {
    pub pdf: Vec<u8>,
    /// One picture a page.
    pub png: Vec<Vec<u8>>,
    pub pages: usize,
    /// Virtual paths of all that went into it.
    pub inputs: BTreeSet<String>,
    /// Time that Typst's layout, PDF export and clearing of its memory took.
    pub typst: Duration,
}

impl Renderer {
    pub fn new(files: Files, languages: Arc<Languages>) -> Self {
        let languages = Arc::new(RwLock::new(languages));
        let files = TemplateFiles::new(files);
        let fonts = fonts();
        let count = fonts.len();
        let engine = TypstEngine::builder()
            .fonts(fonts)
            .add_file_resolver(files.clone())
            .comemo_evict_max_age(None)
            .build();
        let recorder = standalone::Recorder::default();
        let features = [Feature::A11yExtras].into_iter().collect();
        let mut library = Library::builder().with_features(features).build();
        library
            .global
            .scope_mut()
            .define("fiche-text", labels::function(languages.clone(), recorder.clone()));
        Renderer { engine, files, library: LazyHash::new(library), languages, recorder, fonts: count }
    }

    /// Takes changed templates and catalogues into account.
    pub fn reload(&self, languages: Arc<Languages>) {
        self.files.reset();
        if let Ok(mut current) = self.languages.write() {
            *current = languages;
        }
    }

    /// Makes a document; problems are returned as Typst shows them. Warnings come with a finished document, an error
    /// without one.
    pub fn render(&self, job: &Job) -> (Option<Rendered>, Vec<Diagnostic>) {
        // What Typst itself may get wrong in one document must not take the others with it.
        catch_unwind(AssertUnwindSafe(|| self.attempt(job))).unwrap_or_else(|_| {
            let failed = Diagnostic::error(Code::TypstFailed).with("document", &job.name);
            (None, vec![failed.quoting(panics::last())])
        })
    }

    fn attempt(&self, job: &Job) -> (Option<Rendered>, Vec<Diagnostic>) {
        let main = world::file(&format!("/{}/main.typ", job.report));
        let languages = self.languages.read().ok().map(|guard| guard.clone());
        let (Some(main), Some(languages)) = (main, languages) else {
            return (None, vec![Diagnostic::error(Code::NoTemplate).with("report", &job.report)]);
        };
        let inner = match self.engine.world_builder(main).build() {
            Ok(inner) => inner,
            Err(error) => {
                let problem = Diagnostic::error(Code::Template).with("document", &job.name);
                return (None, vec![problem.quoting(error.to_string())]);
            }
        };
        let world = DocumentWorld {
            inner,
            library: &self.library,
            languages,
            settings: Bytes::new(job.data.settings.clone()),
            report: Bytes::new(job.data.report.clone()),
            fonts: self.fonts,
            read: Mutex::new(BTreeSet::new()),
        };
        let mut layout = Layout::begin(job.workers);
        let started = Instant::now();
        let compiled = typst::compile::<PagedDocument>(&world);
        let warnings = compiled.warnings;
        layout.pages = compiled.output.as_ref().map_or(0, |document| document.pages().len());
        // Frees what Typst remembers, so that the PDF has room.
        drop(layout);
        let exported = compiled.output.and_then(|document| pdf::export(&document, job));
        let typst = started.elapsed();
        let mut problems = Vec::new();
        let mut show = |severity: Severity, found: &[typst::diag::SourceDiagnostic]| {
            if found.is_empty() {
                return;
            }
            let mut buffer = termcolor::Buffer::no_color();
            let format = typst_kit::diagnostics::DiagnosticFormat::Human;
            let _ = typst_kit::diagnostics::emit(&mut buffer, &world, found, format);
            let text = String::from_utf8_lossy(buffer.as_slice()).into_owned();
            let mut problem = Diagnostic::error(Code::Template).with("document", &job.name).quoting(text);
            problem.severity = severity;
            let field = |found: &typst::diag::SourceDiagnostic| {
                scan::field(&world.source(found.span.id()?).ok()?, &world.range(found.span)?)
            };
            // It may be a part of the data that the report does not read.
            if severity == Severity::Error
                && let Some(field) = found.iter().find_map(field)
            {
                problem = problem.with("field", field);
            }
            problems.push(problem);
        };
        show(Severity::Warning, &warnings);
        let rendered = match exported {
            Ok(pdf::Exported { pdf, png, pages }) => {
                let inputs = world.read.lock().map(|mut read| std::mem::take(&mut *read)).unwrap_or_default();
                Some(Rendered { pdf: pdf::compact(pdf), png, pages, inputs, typst })
            }
            Err(errors) => {
                show(Severity::Error, &errors);
                None
            }
        };
        (rendered, problems)
    }

    /// Hashes of what went into a document, as it is now: equal hashes mean that nothing has changed.
    pub fn hash_inputs(&self, inputs: &BTreeSet<String>) -> Vec<(String, u128)> {
        let Ok(languages) = self.languages.read().map(|guard| guard.clone()) else { return Vec::new() };
        let hash = |path: &String| {
            let bytes = if path.starts_with(labels::FOLDER) {
                labels::contents(&languages, path).map(Bytes::new)
            } else {
                self.files.read_path(path)
            };
            (path.clone(), hash128(&bytes))
        };
        inputs.iter().map(hash).collect()
    }
}
