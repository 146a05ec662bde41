//! `fiche build`: documents into the output folder.

use std::collections::{BTreeMap, VecDeque};
use std::io::IsTerminal;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::{Arc, Mutex, mpsc};

use indicatif::{ProgressBar, ProgressStyle};

use super::{Opened, open, report, status};
use crate::cli::BuildOptions;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::localise::language::Languages;
use crate::localise::report::report as report_data;
use crate::localise::scope::Scope;
use crate::output::OutputFolder;
use crate::panics;
use crate::plan::{self, Document};
use crate::render::{Job, Rendered, Renderer, hash128};
use crate::ui::Ui;
use crate::validate;

/// Layout recurses deeply; the stack of a new thread is too small for some documents.
const STACK: usize = 64 * 1024 * 1024;

/// Resolution of page pictures.
const PNG_DPI: u16 = 144;

pub fn run(ui: &Ui, root: &Path, options: &BuildOptions) -> u8 {
    let mut diagnostics = Diagnostics::default();
    let Some(opened) = open(root, &mut diagnostics) else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    run_opened(ui, opened, options, diagnostics)
}

/// Builds in a workspace that has been read.
pub fn run_opened(ui: &Ui, opened: Opened, options: &BuildOptions, diagnostics: Diagnostics) -> u8 {
    let Opened { workspace, languages } = opened;
    let languages = Arc::new(languages);
    let renderer = Renderer::new(workspace.files.clone(), languages.clone());
    build(ui, &Session { workspace, languages, renderer }, options, &Memory::default(), diagnostics)
}

/// What the documents of earlier builds in this process were made of, by path of the document: `watch` builds again only
/// what has changed.
pub type Memory = Mutex<BTreeMap<String, Made>>;

/// What one document was made of.
pub struct Made {
    data: u128,
    inputs: Vec<(String, u128)>,
}

/// What stays the same over the documents of a build.
pub struct Session {
    pub workspace: crate::load::Workspace,
    pub languages: Arc<Languages>,
    pub renderer: Renderer,
}

/// Builds what was selected and shows how it went. `diagnostics` holds what loading found.
pub fn build(
    ui: &Ui,
    session: &Session,
    options: &BuildOptions,
    memory: &Memory,
    mut diagnostics: Diagnostics,
) -> u8 {
    let Session { workspace, languages, renderer } = session;
    let all = plan::documents(workspace, &mut diagnostics);
    let chosen = match plan::select(workspace, all.clone(), &options.selection) {
        Ok(chosen) => chosen,
        Err(_) if all.is_empty() && diagnostics.errors() > 0 => {
            // Why there are no documents has been said.
            report(ui, &mut diagnostics);
            return status::FAILED;
        }
        Err(problem) => {
            diagnostics.push(problem);
            report(ui, &mut diagnostics);
            return status::UNUSABLE;
        }
    };
    let folder = options.output.clone().unwrap_or_else(|| workspace.files.root().join("output"));
    let output = match OutputFolder::create(&folder) {
        Ok(output) => output,
        Err(error) => {
            let problem = Diagnostic::error("unwritable").with("path", folder.display());
            diagnostics.push(problem.quoting(error.to_string()));
            report(ui, &mut diagnostics);
            return status::UNUSABLE;
        }
    };

    let mut scopes: BTreeMap<&str, Scope<'_>> = BTreeMap::new();
    for document in &chosen {
        if let Some(subject) = workspace.subjects.get(&document.subject) {
            scopes
                .entry(&subject.id)
                .or_insert_with(|| Scope::new(workspace, languages, subject, &mut diagnostics));
        }
    }
    validate::config(workspace, languages, &mut diagnostics);
    for scope in scopes.values() {
        validate::subject(scope, &mut diagnostics);
    }

    let (blocked, ready): (Vec<_>, Vec<_>) =
        chosen.into_iter().partition(|document| blocked(document, languages, &diagnostics));
    let mut failed: Vec<String> = blocked.iter().map(Document::name).collect();
    let total = ready.len();
    let bar = progress(ui, total);
    let mut built = 0;
    let queue = Mutex::new(ready.into_iter().collect::<VecDeque<_>>());
    let (sender, results) = mpsc::channel();
    let workers = options.jobs.clamp(1, total.max(1));
    // Typst lays out in rayon's own pool, which needs the same room; it exists already when `watch` builds again.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
    let work = |sender: mpsc::Sender<_>| {
        loop {
            let next = queue.lock().ok().and_then(|mut queue| queue.pop_front());
            let Some(document) = next else { break };
            let task = Task { renderer, document: &document, all: &all, options, output: &output, memory };
            let result = scopes.get(document.subject.as_str()).map(|scope| {
                task.make(
                    &scope.fresh(workspace.reports.get(&document.report).is_some_and(|report| report.review)),
                )
            });
            let unchanged = matches!(&result, Some((_, written)) if written.is_empty());
            if !unchanged {
                renderer.evict(workers - 1);
            }
            if sender.send((document, result)).is_err() {
                break;
            }
        }
    };
    std::thread::scope(|threads| {
        let work = &work;
        for _ in 0..workers {
            let own = sender.clone();
            let thread = std::thread::Builder::new().stack_size(STACK);
            if thread.spawn_scoped(threads, move || work(own)).is_err() {
                // Where no thread can be had, this one does what is left.
                work(sender.clone());
                break;
            }
        }
        drop(sender);
        for (document, result) in &results {
            let Some((problems, paths)) = result else {
                failed.push(document.name());
                continue;
            };
            let good = problems.iter().all(|problem| problem.severity == Severity::Warning);
            diagnostics.0.extend(problems);
            if good {
                built += usize::from(!paths.is_empty());
                bar.suspend(|| paths.iter().for_each(|path| super::print(&format!("{path}\n"))));
            } else {
                failed.push(document.name());
            }
            bar.inc(1);
        }
    });
    bar.finish_and_clear();

    report(ui, &mut diagnostics);
    failed.sort();
    summary(ui, built, &failed, &diagnostics);
    if failed.is_empty() && diagnostics.errors() == 0 { status::WELL } else { status::FAILED }
}

/// One document to be made and written.
struct Task<'t> {
    renderer: &'t Renderer,
    document: &'t Document,
    all: &'t [Document],
    options: &'t BuildOptions,
    output: &'t OutputFolder,
    memory: &'t Memory,
}

impl Task<'_> {
    /// Problems and the paths written. Nothing is written if a problem is an error, or if nothing has changed.
    fn make(&self, scope: &Scope<'_>) -> (Vec<Diagnostic>, Vec<String>) {
        let document = self.document;
        let data = report_data(scope, document, self.all);
        let mut problems = scope.take_problems();
        if self.options.strict || document.complete {
            problems.extend(validate::complete(scope, document));
        }
        let fatal = |problems: &[Diagnostic]| problems.iter().any(|p| p.severity == Severity::Error);
        let data_hash = hash128(&data);
        if fatal(&problems) || self.unchanged(data_hash) {
            return (problems, Vec::new());
        }
        let png = self.options.png.then_some(PNG_DPI);
        let date = scope.subject.edition.as_of.last();
        let job = Job { report: document.report.clone(), name: document.name(), date, data, png };
        // What Typst itself may get wrong in one document must not take the others with it.
        let attempt = std::panic::catch_unwind(AssertUnwindSafe(|| self.renderer.render(&job)));
        let (rendered, found) = attempt.unwrap_or_else(|_| {
            let failed = Diagnostic::error("typst-failed").with("document", &job.name);
            (None, vec![failed.quoting(panics::last())])
        });
        problems.extend(found);
        let Some(rendered) = rendered.filter(|_| !fatal(&problems)) else { return (problems, Vec::new()) };
        let written = self.write(&rendered, &mut problems);
        if !fatal(&problems)
            && let Ok(mut memory) = self.memory.lock()
        {
            let inputs = self.renderer.hash_inputs(&rendered.inputs);
            memory.insert(document.path.clone(), Made { data: data_hash, inputs });
        }
        (problems, written)
    }

    /// Whether an earlier build in this process made the document of the same things.
    fn unchanged(&self, data: u128) -> bool {
        let Ok(memory) = self.memory.lock() else { return false };
        let Some(made) = memory.get(&self.document.path) else { return false };
        let paths = made.inputs.iter().map(|(path, _)| path.clone()).collect();
        made.data == data && made.inputs == self.renderer.hash_inputs(&paths)
    }

    fn write(&self, rendered: &Rendered, problems: &mut Vec<Diagnostic>) -> Vec<String> {
        let path = &self.document.path;
        let mut files: Vec<(String, &[u8])> = Vec::new();
        if self.options.pdf {
            files.push((format!("{path}.pdf"), &rendered.pdf));
        }
        let pictures = (1..).zip(&rendered.png);
        files.extend(pictures.map(|(page, picture)| (format!("{path}-{page}.png"), picture.as_slice())));
        let mut written = Vec::new();
        for (path, bytes) in files {
            match self.output.write(&path, bytes) {
                Ok(target) => written.push(shown(&target)),
                Err(error) => {
                    let problem = Diagnostic::error("unwritable").with("path", &path);
                    problems.push(problem.quoting(error.to_string()));
                }
            }
        }
        written
    }
}

/// A path as a person would type it from the current folder.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here.ok().and_then(|here| path.strip_prefix(here).ok());
    below.unwrap_or(path).display().to_string()
}

/// Whether an error that was found concerns a document. What lies outside data, texts and templates concerns all.
fn blocked(document: &Document, languages: &Languages, diagnostics: &Diagnostics) -> bool {
    let mut tags: Vec<&str> = document.languages.iter().map(String::as_str).collect();
    for tag in &document.languages {
        tags.extend(languages.get(tag).iter().flat_map(|l| &l.fallback).map(String::as_str));
    }
    let concerns = |diagnostic: &&Diagnostic| {
        // A file that could not be read has no place in it, but a path.
        let path = match &diagnostic.place {
            Some(place) => Some(place.file.path.as_str()),
            None => {
                ["path", "folder"].iter().find_map(|name| diagnostic.arguments.get(name)).map(String::as_str)
            }
        };
        let Some(path) = path else { return true };
        let parts: Vec<&str> = path.split('/').collect();
        let language = |file: &str| tags.contains(&file.trim_end_matches(".ftl"));
        match parts.as_slice() {
            ["data", "countries" | "projects", subject, "text", file] => {
                *subject == document.subject && language(file)
            }
            ["data", "countries" | "projects", subject, ..] => *subject == document.subject,
            ["data", "text", file] => language(file),
            ["locales", language, ..] => tags.contains(language),
            ["templates", report, _, ..] if *report != "lib" => *report == document.report,
            // A document that `fiche.toml` asks for wrongly is not among those that were planned.
            ["fiche.toml"] => !plan::PROBLEMS.contains(&diagnostic.code),
            _ => true,
        }
    };
    diagnostics.0.iter().filter(|d| d.severity == Severity::Error).any(|d| concerns(&d))
}

fn progress(ui: &Ui, total: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() || total < 2 {
        return ProgressBar::hidden();
    }
    let template = ui.text("build-progress", &[]);
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(total as u64).with_style(style)
}

fn summary(ui: &Ui, built: usize, failed: &[String], diagnostics: &Diagnostics) {
    let (built, failures) = (built.to_string(), failed.len().to_string());
    let names = failed.join(", ");
    let warnings = diagnostics.warnings().to_string();
    let arguments =
        [("built", built.as_str()), ("failed", &failures), ("names", &names), ("warnings", &warnings)];
    let id = if failed.is_empty() { "build-summary" } else { "build-summary-failed" };
    super::complain(&ui.text(id, &arguments));
}
