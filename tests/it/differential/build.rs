//! The ways in which a build is made, and what may befall it.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use fiche::batch::event::{Event, Listener};
use fiche::batch::folder::BatchFolder;
use fiche::batch::fresh::Wanted;
use fiche::batch::{self, Options};
use fiche::engine::Engine;
use fiche::plan::Selection;

use super::edits;
use super::ground::Ground;
use crate::workspace::fiche;

/// What is asked of a build besides its folder.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked {
    pub strict: bool,
    pub pictures: bool,
}

impl Asked {
    fn arguments(self) -> Vec<&'static str> {
        let strict = self.strict.then_some("--strict");
        let pictures = self.pictures.then_some("--format=pdf,png");
        strict.into_iter().chain(pictures).collect()
    }
}

/// Runs the program. Returns the exit status and what it said.
pub fn program(ground: &Ground, output: &Path, asked: Asked, more: &[&str]) -> (i32, String) {
    let mut command = fiche();
    command.arg("build").arg("--output").arg(output).args(asked.arguments()).args(more);
    let run = command.current_dir(&ground.workspace.root).output().expect("the program runs");
    (run.status.code().unwrap_or(-1), String::from_utf8_lossy(&run.stderr).into_owned())
}

struct Deaf;

impl Listener for Deaf {
    fn hear(&mut self, _: Event<'_>) {}
}

/// Builds in this process, as `watch` does: Typst remembers what it made of the states before. Returns the exit status.
pub fn in_process(ground: &Ground, output: &Path, asked: Asked) -> i32 {
    let root = &ground.workspace.root;
    let Ok(engine) = Engine::open(root) else { return 2 };
    let Ok(chosen) = engine.select(&Selection::default()) else {
        return if engine.planned().is_empty() && !engine.plan_is_whole() { 1 } else { 2 };
    };
    let Ok(folder) = BatchFolder::open(output, None, engine.outline().files.root()) else { return 2 };
    let wanted = Wanted { force: false, complete: asked.strict, pdf: true, png: asked.pictures };
    let options = Options { wanted, jobs: 2, prune: false, archive: false };
    let outcome = batch::run(&engine, chosen, folder, options, &mut Deaf);
    if outcome.well() { 0 } else { 1 }
}

/// Begins a build, edits the workspace while it is under way, and undoes that before it ends.
pub fn undone_meanwhile(ground: &mut Ground, output: &Path) -> Option<String> {
    let path = ground.random.of(&["data", "locales", "templates"]);
    let path = ground.pick_file(path, "")?;
    let at = ground.workspace.path(&path);
    let before = std::fs::read(&at).ok();
    let mut command = fiche();
    command
        .arg("build")
        .arg("--output")
        .arg(output)
        .args(["--jobs", "1"])
        .current_dir(&ground.workspace.root);
    let mut build = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
    std::thread::sleep(Duration::from_millis(ground.random.below(300) as u64));
    let settings = ground.settings.clone();
    let said = match ground.random.below(4) {
        0 => std::fs::remove_file(&at).map(|()| format!("{path} is gone")).ok(),
        1 => ground.replace(&path, r"\p{L}{4,}", |_, word| format!("{word}x")),
        2 => before
            .as_ref()
            .and_then(|bytes| std::fs::write(&at, &bytes[..bytes.len() / 2]).ok())
            .map(|()| format!("half of {path}")),
        _ => {
            // An edit of any kind, but of settings alone can it be undone.
            let said = ground.settings.change(&mut ground.random);
            ground.write("fiche.toml", ground.settings.text()).map(|()| said)
        }
    };
    std::thread::sleep(Duration::from_millis(ground.random.below(500) as u64));
    ground.settings = settings;
    ground.write("fiche.toml", ground.settings.text());
    if let Some(before) = before {
        std::fs::write(&at, before).ok();
    }
    build.wait().expect("a status");
    Some(format!("meanwhile, and undone: {}", said.unwrap_or_default()))
}

/// A build that is killed after some time.
pub fn killed(ground: &mut Ground, output: &Path) -> String {
    let mut command = fiche();
    command.arg("build").arg("--output").arg(output).current_dir(&ground.workspace.root);
    let mut build = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
    let time = ground.random.below(400) as u64;
    std::thread::sleep(Duration::from_millis(time));
    let _ = build.kill();
    build.wait().expect("a status");
    format!("a build is killed after {time} ms")
}

/// Something happens to the output folder, or a part of it is built.
pub fn befalls(ground: &mut Ground, output: &Path) -> Option<String> {
    let records = output.join(".fiche/records.json");
    let manifest = output.join("manifest.json");
    match ground.random.below(12) {
        0 | 1 => undone_meanwhile(ground, output),
        2 => Some(killed(ground, output)),
        3 | 4 => damage(ground, &records),
        5 => std::fs::remove_file(records).ok().map(|()| "records lost".to_owned()),
        6 => damage(ground, &manifest),
        7 => std::fs::remove_file(manifest).ok().map(|()| "manifest lost".to_owned()),
        8 | 9 => {
            let documents = super::below(output, "pdf");
            let path = ground.random.pick(&documents)?.clone();
            // One that is damaged and of which the records are lost, too, might be anybody's: it is not written over.
            std::fs::remove_file(&path).ok()?;
            Some(format!("{} is removed", path.display()))
        }
        _ => {
            let edit = edits::edit(ground);
            let part = ground.random.of(&["note", "example", "notice", "other-country-brief.fr"]);
            let (status, _) = program(ground, output, Asked::default(), &[part]);
            Some(format!("{edit}; then {part} alone is built: {status}"))
        }
    }
}

/// Changes a byte of a file, or cuts it short.
fn damage(ground: &mut Ground, path: &Path) -> Option<String> {
    let mut bytes = std::fs::read(path).ok().filter(|bytes| !bytes.is_empty())?;
    let at = ground.random.below(bytes.len());
    if ground.random.chance(30) {
        bytes.truncate(at);
    } else {
        bytes[at] = ground.random.of(b"0123456789abcdef,");
    }
    std::fs::write(path, bytes).ok()?;
    Some(format!("{} is damaged at {at}", path.display()))
}
