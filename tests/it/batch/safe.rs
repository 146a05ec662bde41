//! Whatever happens to a build, a reader finds the old document or the new one, and the next build heals the rest.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{built, documents};
use crate::workspace::{Workspace, copy, fiche};

const FACTS: &str = "data/countries/example/country.toml";

pub fn start(workspace: &Workspace, arguments: &[&str]) -> Child {
    let mut command = fiche();
    command.args(arguments).current_dir(&workspace.root).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program runs")
}

/// The documents of both states of the facts.
fn both_states(workspace: &Workspace) -> [(String, BTreeMap<String, Vec<u8>>); 2] {
    let facts = workspace.read(FACTS);
    let other = facts.replace("value = 12\n", "value = 13\n");
    assert_ne!(facts, other);
    [facts, other].map(|facts| {
        workspace.write(FACTS, &facts);
        workspace.run(&["build"]).expect(0);
        (facts, documents(workspace))
    })
}

/// A small generator, so that the moments differ and a failure can be repeated.
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

#[test]
fn killed_at_any_moment() {
    let workspace = Workspace::two_countries();
    let states = both_states(&workspace);
    let mut seed = 2020;
    let (mut before_any, mut after_some) = (0, 0);
    for round in 0..220_usize {
        let (facts, wanted) = &states[round % 2];
        workspace.write(FACTS, facts);
        let force: &[&str] = if round % 3 == 0 { &["build", "--force"] } else { &["build"] };
        let mut build = start(&workspace, force);
        std::thread::sleep(Duration::from_millis(random(&mut seed) % 450));
        build.kill().expect("killed");
        build.wait().expect("gone");
        let now = documents(&workspace);
        for (path, bytes) in &now {
            let whole = states.iter().any(|(_, good)| good.get(path) == Some(bytes));
            assert!(whole, "round {round}: {path} is neither the old document nor the new one");
        }
        if now == *wanted {
            after_some += 1
        } else {
            before_any += 1
        }
        if round % 20 == 19 {
            workspace.run(&["build"]).expect(0);
            assert!(documents(&workspace) == *wanted, "round {round}: not healed");
            let left = workspace.files("output/.fiche/new");
            assert!(left.is_empty(), "left behind: {left:?}");
        }
    }
    // The moments were early and late.
    assert!(before_any > 10 && after_some > 10, "{before_any} early, {after_some} late");
}

/// What was built before an interruption is not built again after it.
#[cfg(unix)]
#[test]
fn interrupted() {
    let workspace = Workspace::two_countries();
    for number in 0..40 {
        let folder = format!("data/countries/more-{number:02}");
        copy(&workspace.path("data/countries/other"), &workspace.path(&folder));
        // What is the same in all would take no time after the first.
        for language in ["en", "fr"] {
            let path = format!("{folder}/text/{language}.ftl");
            workspace.edit(
                &path,
                "claim-summary = ",
                &format!("claim-summary = {}", "Word ".repeat(number + 1)),
            );
        }
    }
    let names: Vec<_> = (0..40).map(|number| format!("\"more-{number:02}\"")).collect();
    workspace.edit(
        "fiche.toml",
        "subjects = [\"example\", \"other\"]",
        &format!("subjects = [{}]", names.join(", ")),
    );
    let mut build = start(&workspace, &["build", "--jobs", "1"]);
    let mut lines = BufReader::new(build.stdout.take().expect("its output")).lines();
    lines.next().expect("a line").expect("text");
    // At once: on a busy machine a program that sends it may come after the last document.
    let process = nix::unistd::Pid::from_raw(i32::try_from(build.id()).expect("a number"));
    // Not SIGINT, which what a shell starts in the background ignores.
    nix::sys::signal::kill(process, nix::sys::signal::Signal::SIGTERM).expect("sent");
    let first = 1 + lines.count();
    let output = build.wait_with_output().expect("the end");
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    assert!(first < 80, "it was not interrupted");
    assert!(stderr.starts_with("stopping as soon as the documents under way are finished"), "{stderr}");
    assert!(stderr.contains(&format!("interrupted; {} documents were not begun", 80 - first)), "{stderr}");
    assert!(stderr.contains(&format!("{first} document")), "{stderr}");
    assert_eq!(documents(&workspace).len(), first);
    assert_eq!(built(&workspace, &[]).len(), 80 - first);
}

/// Who starts a build with `nohup` wants it to outlive the terminal.
#[cfg(target_os = "linux")]
#[test]
fn ignored_signals_stay_ignored() {
    let workspace = Workspace::two_countries();
    for (trap, signal, status) in [("HUP", "HUP", 0), ("INT", "INT", 0), ("HUP", "TERM", 130)] {
        let script = format!("trap '' {trap}; exec {} build --force --jobs 1", env!("CARGO_BIN_EXE_fiche"));
        let mut build = Command::new("sh")
            .args(["-c", &script])
            .current_dir(&workspace.root)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let mut lines = BufReader::new(build.stdout.take().expect("its output")).lines();
        lines.next().expect("a line").expect("text");
        let sent = Command::new("kill").args([&format!("-{signal}"), &build.id().to_string()]).status();
        assert!(sent.expect("kill").success());
        lines.for_each(drop);
        assert_eq!(build.wait().expect("the end").code(), Some(status), "{trap} ignored, {signal} sent");
    }
}

#[test]
fn two_builds_at_once() {
    let workspace = Workspace::two_countries();
    std::fs::create_dir_all(workspace.path("output/.fiche")).expect("a folder");
    let lock = std::fs::File::create(workspace.path("output/.fiche/lock")).expect("a file");
    lock.lock().expect("locked");
    let run = workspace.run(&["build"]).expect(2);
    assert!(run.stderr.contains("error[locked]: another build is writing to"), "{}", run.stderr);
    assert_eq!(documents(&workspace).len(), 0);
    drop(lock);
    // Started together, one may find the other at work; the documents are whole and complete in the end.
    let builds = [0, 1].map(|_| start(&workspace, &["build"]));
    let codes = builds.map(|build| build.wait_with_output().expect("the end").status.code());
    assert!(
        codes.contains(&Some(0)) && codes.iter().all(|code| [Some(0), Some(2)].contains(code)),
        "{codes:?}"
    );
    let twin = Workspace::two_countries();
    twin.run(&["build"]).expect(0);
    assert_eq!(documents(&workspace), documents(&twin));
}

/// Runs a script while `output` is a disk of this size, with what lies in `old`; what is there in the end is copied to
/// `found`. Nothing where nothing can be mounted.
#[cfg(target_os = "linux")]
fn on_a_small_disk(workspace: &Workspace, size: u64, script: &str) -> Option<std::process::Output> {
    // In a namespace of its own, so that nothing stays mounted whatever happens.
    let script = format!(
        "fiche={program}; mkdir -p output old && mount -t tmpfs -o size={size} none output && cp -r old/. output && \
         {{ {script}; }}; code=$?; mkdir -p found && cp -r output/. found; exit $code",
        program = env!("CARGO_BIN_EXE_fiche")
    );
    let run = |flags: &[&str]| {
        let mut command = Command::new("unshare");
        command.args(flags).args(["--mount", "sh", "-c", &script]).current_dir(&workspace.root);
        command.env("LANG", "en_GB.UTF-8").output()
    };
    let mounted =
        |output: &std::process::Output| !String::from_utf8_lossy(&output.stderr).contains("mount: ");
    let attempts = [run(&[]), run(&["--user", "--map-root-user"])];
    let output =
        attempts.into_iter().flatten().find(|output| output.status.code() != Some(127) && mounted(output));
    if output.is_none() {
        eprintln!("not tested: nothing can be mounted here");
    }
    output
}

/// A disk with room for some of the documents only.
#[cfg(target_os = "linux")]
#[test]
fn full_disk() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    let good = documents(&workspace);
    std::fs::remove_dir_all(workspace.path("output")).expect("removed");
    let Some(output) = on_a_small_disk(&workspace, 100 << 10, "$fiche build --jobs 1") else { return };
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("error[unwritable]") && stderr.contains("there is no space left"), "{stderr}");
    assert!(!stderr.contains("panicked"), "{stderr}");
    for path in workspace.files("found").iter().filter(|path| path.ends_with(".pdf")) {
        let bytes = std::fs::read(workspace.path(path)).expect("a document");
        assert!(bytes == good[&path.replace("found/", "output/")], "{path} is damaged");
    }
    // With room again, the next build makes what is missing.
    assert_eq!(built(&workspace, &[]).len(), 4);
    assert_eq!(documents(&workspace), good);
}

/// Of a document and the pictures of its pages, there are all old files or all new ones. Where nothing is to be
/// written, a full disk is no reason to fail.
#[cfg(target_os = "linux")]
#[test]
fn full_disk_with_pictures() {
    let workspace = Workspace::two_countries();
    let build = ["build", "--format", "pdf,png", "example-country-brief.en"];
    workspace.run(&build).expect(0);
    copy(&workspace.path("output"), &workspace.path("old"));
    workspace.edit(FACTS, "value = 12\n", "value = 13\n");
    let used: u64 = sizes(&workspace, "old").values().sum();
    let build = build.join(" ");
    // Room for the new document and the picture of one page.
    let script = format!("$fiche {build}");
    let Some(output) = on_a_small_disk(&workspace, used + (180 << 10), &script) else { return };
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("there is no space left"), "{stderr}");
    let pairs = workspace.files("old").into_iter().map(|path| (path.replace("old/", "found/"), path));
    for (new, old) in pairs {
        let read = |path: &str| std::fs::read(workspace.path(path)).expect("a file");
        assert!(read(&new) == read(&old), "{old} was replaced");
    }

    workspace.edit(FACTS, "value = 13\n", "value = 12\n");
    let script = format!("dd if=/dev/zero of=output/fill 2>/dev/null; $fiche {build}");
    let Some(output) = on_a_small_disk(&workspace, used + (180 << 10), &script) else { return };
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(target_os = "linux")]
fn sizes(workspace: &Workspace, folder: &str) -> BTreeMap<String, u64> {
    let size = |path: &String| std::fs::metadata(workspace.path(path)).expect("a file").len();
    workspace.files(folder).into_iter().map(|path| (path.clone(), size(&path))).collect()
}

/// The archive may be on a disk of its own, to which nothing can be moved.
#[cfg(target_os = "linux")]
#[test]
fn another_disk_below_the_folder() {
    let workspace = Workspace::two_countries();
    let script = "mkdir output/archive && mount -t tmpfs none output/archive && \
                  $fiche build --archive example-country-brief.en";
    let Some(output) = on_a_small_disk(&workspace, 10 << 20, script) else { return };
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let archived = workspace.files("found/archive");
    assert!(archived.len() == 1 && archived[0].ends_with(".pdf"), "{archived:?}");
}

/// The folder goes away while nobody looks.
#[test]
fn vanished_folder() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    std::fs::remove_dir_all(workspace.path("output/example")).expect("removed");
    assert_eq!(built(&workspace, &[]), ["example-country-brief.en", "example-country-brief.fr"]);
}

/// Moved away under a build: said once, and nothing is put where the folder was.
#[cfg(unix)]
#[test]
fn folder_moved_away() {
    let workspace = Workspace::two_countries();
    let mut build = start(&workspace, &["build", "--jobs", "1"]);
    let mut lines = BufReader::new(build.stdout.take().expect("its output")).lines();
    lines.next().expect("a line").expect("text");
    std::fs::rename(workspace.path("output"), workspace.path("away")).expect("moved");
    let output = build.wait_with_output().expect("the end");
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    let output = workspace.path("output").display().to_string();
    let gone = format!("error[output-gone]: the output folder `{output}` is gone");
    assert!(stderr.matches("error[").count() == 1 && stderr.contains(&gone), "{stderr}");
    assert!(!workspace.path("output").exists());
}

/// Links do not carry what the program keeps for itself to elsewhere.
#[cfg(unix)]
#[test]
fn links_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    let workspace = Workspace::two_countries();
    workspace.write("precious", "text");
    std::fs::create_dir_all(workspace.path("output/.fiche")).expect("a folder");
    for name in ["lock", "runs.jsonl"] {
        symlink("../../precious", workspace.path("output/.fiche").join(name)).expect("a link");
    }
    let run = workspace.run(&["build"]).expect(2);
    assert!(run.stderr.contains(".fiche/lock` leads out of its folder"), "{}", run.stderr);
    workspace.remove("output/.fiche/lock");
    workspace.run(&["build"]).expect(0);
    assert_eq!(workspace.read("precious"), "text");

    let workspace = Workspace::two_countries();
    for folder in ["output", "elsewhere"] {
        std::fs::create_dir_all(workspace.path(folder)).expect("a folder");
    }
    symlink("../elsewhere", workspace.path("output/.fiche")).expect("a link");
    workspace.run(&["build"]).expect(2);
    assert_eq!(workspace.files("elsewhere"), [""; 0]);
}

/// Shards hold the lock together, so none of them can be named.
#[test]
fn the_process_that_is_not_to_blame() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    assert_ne!(workspace.read("output/.fiche/lock"), "");
    workspace.run(&["build", "--shard", "1/2"]).expect(0);
    assert_eq!(workspace.read("output/.fiche/lock"), "");
}

/// What was left unfinished lies in one place, and goes.
#[test]
fn unfinished_files() {
    let workspace = Workspace::two_countries();
    for folder in ["new", "new.1-of-2"] {
        workspace.write(&format!("output/.fiche/{folder}/.fiche-new-zzz"), "unfinished");
    }
    workspace.run(&["build", "--shard", "2/2"]).expect(0);
    assert_eq!(workspace.files("output/.fiche/new.1-of-2").len(), 1, "another shard may be at it");
    workspace.run(&["build", "--archive"]).expect(0);
    for folder in ["new", "new.1-of-2"] {
        assert_eq!(workspace.files(&format!("output/.fiche/{folder}")), [""; 0]);
    }
}
