//! Whatever has changed, been damaged or interrupted: an incremental build leaves what a build into an empty folder makes.
//!
//! Random edits of every kind of input, a build after each. `FICHE_SEED` repeats a trial, `FICHE_STEPS` makes it longer, and
//! with `FICHE_TELL` each step says what it does; `scripts/soak` is for long trials.

mod build;
mod compare;
mod edits;
mod ground;
mod random;
mod settings;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use build::Asked;
use ground::Ground;

const STEPS: usize = 60;

/// Differences after which a trial ends.
const ENOUGH: usize = 10;

#[test]
fn incremental_builds_leave_what_clean_ones_make() {
    let variable = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let seed = variable("FICHE_SEED").unwrap_or_else(now);
    let steps = variable("FICHE_STEPS").map_or(STEPS, |steps| steps as usize);
    tell(&format!("{steps} steps with FICHE_SEED={seed}"));
    let found = Trial::new(seed).run(steps);
    assert!(found.is_empty(), "repeat with FICHE_SEED={seed} FICHE_STEPS={steps}:\n{}", found.join("\n"));
}

/// Says something at once, also if the test succeeds.
fn tell(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

struct Trial {
    ground: Ground,
    output: PathBuf,
    clean: PathBuf,
}

/// A state of the workspace in which everything could be built.
struct Good {
    folder: PathBuf,
    settings: settings::Settings,
}

impl Trial {
    fn new(seed: u64) -> Self {
        let ground = Ground::new(seed);
        let (output, clean) = (ground.workspace.path("output"), ground.beside("clean"));
        Trial { ground, output, clean }
    }

    /// Returns what was found.
    fn run(mut self, steps: usize) -> Vec<String> {
        let good = self.ground.beside("good");
        keep(&self.ground.workspace.root, &good);
        let mut good = Good { folder: good, settings: self.ground.settings.clone() };
        let mut found = Vec::new();
        // Ask for the same formats every time: other files stay.
        let pictures = self.ground.random.chance(10);
        for step in 0..steps {
            let mut said = Vec::new();
            if step > 0 {
                for _ in 0..=self.ground.random.below(2) {
                    said.push(edits::edit(&mut self.ground));
                }
                if self.ground.random.chance(25) {
                    said.extend(build::befalls(&mut self.ground, &self.output));
                }
            }
            let asked = Asked { strict: self.ground.random.chance(4), pictures };
            let (status, wrong) = self.compare(asked, &mut said);
            if !wrong.is_empty() {
                let difference = format!("step {step}: {}\n    {}", said.join("; "), wrong.join("\n    "));
                tell(&difference);
                found.push(difference);
                if found.len() == ENOUGH {
                    break;
                }
                let _ = std::fs::remove_dir_all(&self.output);
            }
            if std::env::var_os("FICHE_TELL").is_some() {
                tell(&format!("{step}: exit status {status}: {}", said.join("; ")));
            }
            if status == 0 {
                keep(&self.ground.workspace.root, &good.folder);
                good.settings = self.ground.settings.clone();
            } else if self.ground.random.chance(75) {
                restore(&good.folder, &self.ground.workspace.root);
                self.ground.settings = good.settings.clone();
            }
        }
        found
    }

    /// Builds in the folder and in an empty one. Returns the exit status of the latter and what differs.
    fn compare(&mut self, asked: Asked, said: &mut Vec<String>) -> (i32, Vec<String>) {
        let (ours, words) = if self.ground.random.chance(50) {
            said.push(format!("in this process, {asked:?}"));
            (build::in_process(&self.ground, &self.output, asked), String::new())
        } else {
            said.push(format!("{asked:?}"));
            build::program(&self.ground, &self.output, asked, &[])
        };
        let _ = std::fs::remove_dir_all(&self.clean);
        let (expected, clean) = build::program(&self.ground, &self.clean, asked, &[]);
        // Of a workspace that cannot be used, nothing is said.
        let mut wrong = match expected {
            2 => Vec::new(),
            _ => compare::differences(&self.output, &self.clean),
        };
        if ours != expected {
            wrong.push(format!("exit status {ours}, not {expected}\n{words}\n-- clean:\n{clean}"));
        }
        if [&words, &clean].iter().any(|words| words.contains("panicked")) {
            wrong.push(format!("panicked:\n{words}\n{clean}"));
        }
        (expected, wrong)
    }
}

/// What a workspace consists of.
const INPUTS: [&str; 5] = ["fiche.toml", "data", "locales", "templates", "linked"];

/// Keeps the inputs of a workspace elsewhere.
fn keep(root: &Path, folder: &Path) {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir(folder).expect("a folder");
    INPUTS.iter().for_each(|name| mirror(&root.join(name), &folder.join(name)));
}

fn restore(folder: &Path, root: &Path) {
    for name in INPUTS {
        let at = root.join(name);
        let _ = if at.is_dir() { std::fs::remove_dir_all(&at) } else { std::fs::remove_file(&at) };
        mirror(&folder.join(name), &at);
    }
}

/// Copies a file or folder; links stay links.
fn mirror(from: &Path, to: &Path) {
    let Ok(found) = from.symlink_metadata() else { return };
    if found.is_dir() {
        std::fs::create_dir(to).expect("a folder");
        for entry in std::fs::read_dir(from).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            mirror(&from.join(&name), &to.join(&name));
        }
    } else if found.is_symlink() {
        #[cfg(unix)]
        std::os::unix::fs::symlink(from.read_link().expect("a link"), to).expect("a link");
    } else {
        std::fs::copy(from, to).expect("copied");
    }
}

/// The files below a folder with an extension, sorted.
fn below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
