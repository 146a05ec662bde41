use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::workspace::{Workspace, fiche};

/// Ends the program also when the test fails.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn watch(workspace: &Workspace) -> Watching {
    let child = fiche()
        .args(["watch", "example-country-brief.en"])
        .current_dir(&workspace.root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    Watching(child)
}

/// Waits until the document says something; generous, since other tests run at the same time.
#[track_caller]
fn wait_for(workspace: &Workspace, words: &str) {
    let start = Instant::now();
    loop {
        let said = workspace.path("output/example/example-country-brief.en.pdf").exists()
            && workspace.pdf("example/example-country-brief.en").text().contains(words);
        if said {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(30), "the document does not say: {words}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_changed_text_a_changed_fact_and_a_repaired_mistake_are_seen() {
    let workspace = Workspace::two_countries();
    let _watching = watch(&workspace);
    wait_for(&workspace, "knows what matters");

    let text = "data/countries/example/text/en.ftl";
    workspace.edit(text, "knows what matters", "knows everything");
    wait_for(&workspace, "knows everything");

    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 1312\n");
    wait_for(&workspace, "1,312");

    // A mistake does not end the program.
    workspace.edit(text, "knows everything", "knows { $everythin }");
    std::thread::sleep(Duration::from_millis(300));
    workspace.edit(text, "knows { $everythin }", "knows it all");
    wait_for(&workspace, "knows it all");

    // A label of the shared catalogues, printed by a template.
    let words = std::fs::read_to_string(crate::workspace::repository().join("locales/en/documents.ftl"))
        .expect("labels");
    workspace.write("locales/en/documents.ftl", words.replace("= Key figures", "= Numbers"));
    wait_for(&workspace, "H2: Numbers");
}

/// Watches with what it says in a file, and waits until the first build is over.
fn watch_into(workspace: &Workspace, log: &Path, arguments: &[&str]) -> Watching {
    let file = fs::File::create(log).expect("a file");
    let mut command = fiche();
    command.arg("watch").args(arguments).current_dir(&workspace.root);
    let both = command.stdout(file.try_clone().expect("a file")).stderr(file);
    let watching = Watching(both.spawn().expect("the program runs"));
    let start = Instant::now();
    while builds(log) == 0 {
        assert!(start.elapsed() < Duration::from_secs(60), "no build");
        std::thread::sleep(Duration::from_millis(20));
    }
    watching
}

/// How many builds have ended.
fn builds(log: &Path) -> usize {
    fs::read_to_string(log).expect("the log").matches("waiting").count()
}

const WORDS: &str = "data/countries/example/text/en.ftl";

#[test]
fn what_it_writes_is_no_change() {
    let cases: [(&str, &[&str]); 7] = [
        ("watch.log", &[]),
        ("data/watch.log", &[]),
        ("data/watch.toml", &[]),
        ("templates/watch.log", &[]),
        ("../watch.log", &["--output", "templates/out"]),
        ("../watch.log", &["--output", "data/out", "--archive", "--format", "pdf,png"]),
        ("../watch.log", &["--summary", "data/countries/summary.json", "--explain"]),
    ];
    for (log, arguments) in cases {
        let workspace = Workspace::two_countries();
        fs::create_dir_all(workspace.path("templates")).expect("a folder");
        let log = workspace.path(log);
        let _watching = watch_into(&workspace, &log, arguments);
        std::thread::sleep(Duration::from_millis(1200));
        assert_eq!(builds(&log), 1, "{} {arguments:?}", log.display());
        // It is still looking; some of what it was told, it does not write into `output`.
        workspace.edit(WORDS, "knows what matters", "knows everything");
        let start = Instant::now();
        while builds(&log) < 2 {
            assert!(start.elapsed() < Duration::from_secs(60), "{} {arguments:?}", log.display());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Files that nothing reads, such as editors leave beside others.
#[test]
fn what_is_not_read_is_no_change() {
    let workspace = Workspace::two_countries();
    fs::create_dir_all(workspace.path("templates/country-brief")).expect("a folder");
    let log = workspace.outside().join("log");
    let _watching = watch_into(&workspace, &log, &[]);
    for path in [
        "notes.txt",
        "templates/watch.log",
        "templates/country-brief/main.typ~",
        "data/notes.txt",
        "data/countries/example/.#country.toml",
        "data/4913",
        ".git/index",
    ] {
        workspace.write(path, "mine");
        workspace.remove(path);
    }
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(builds(&log), 1);
}

#[test]
fn folders_that_come_go_and_are_exchanged() {
    let workspace = Workspace::two_countries();
    let rename =
        |from: &str, to: &str| fs::rename(workspace.path(from), workspace.path(to)).expect("renamed");
    let twin = |folder: &str| {
        rename(folder, "old");
        crate::workspace::copy(&workspace.path("old"), &workspace.path(folder));
    };
    let gone = |folder: &str| fs::remove_dir_all(workspace.path(folder)).expect("removed");
    let pause = || std::thread::sleep(Duration::from_millis(600));
    let mut said = "knows what matters".to_owned();
    let mut say = |words: &str| {
        workspace.edit(WORDS, &said, words);
        said = words.to_owned();
        wait_for(&workspace, words);
    };
    let _watching = watch(&workspace);
    wait_for(&workspace, "knows what matters");

    // Folders that were not there.
    fs::create_dir(workspace.path("templates")).expect("a folder");
    pause();
    let main = crate::workspace::repository().join("templates/country-brief/main.typ");
    let main = fs::read_to_string(main).expect("a template");
    workspace.write("templates/country-brief/main.typ", format!("{main}\n= WOLVES\n"));
    wait_for(&workspace, "WOLVES");
    gone("templates");
    pause();
    workspace.write("templates/country-brief/main.typ", format!("{main}\n= BEARS\n"));
    wait_for(&workspace, "BEARS");

    // Exchanged for another with the same in it, at every height.
    let heights = [
        ("data", "alpha"),
        ("data/countries", "beta"),
        ("data/countries/example", "gamma"),
        ("data/countries/example/text", "delta"),
    ];
    for (folder, height) in heights {
        twin(folder);
        pause();
        say(&format!("in another folder {height}"));
        gone("old");
    }
    // For a link to one elsewhere in the workspace, and a file for a link.
    rename("data/countries/example", "example");
    std::os::unix::fs::symlink("../../example", workspace.path("data/countries/example")).expect("a link");
    pause();
    say("behind that link");
    rename("example/text/en.ftl", "words.ftl");
    std::os::unix::fs::symlink("../../words.ftl", workspace.path("example/text/en.ftl")).expect("a link");
    pause();
    fs::write(workspace.path("words.ftl"), workspace.read(WORDS).replace("behind that link", "behind links"))
        .expect("written");
    wait_for(&workspace, "behind links");

    // The whole workspace.
    let away = workspace.outside().join("away");
    fs::rename(&workspace.root, &away).expect("renamed");
    pause();
    let copied = std::process::Command::new("cp").arg("-a").args([&away, &workspace.root]).status();
    assert!(copied.expect("cp").success());
    pause();
    fs::write(workspace.path("words.ftl"), workspace.read(WORDS).replace("behind links", "in another world"))
        .expect("written");
    wait_for(&workspace, "in another world");
}

#[test]
fn a_folder_that_another_build_has() {
    let workspace = Workspace::two_countries();
    let log = workspace.outside().join("log");
    let _watching = watch_into(&workspace, &log, &[]);
    let other = fs::File::open(workspace.path("output")).expect("the folder");
    other.lock().expect("locked");
    workspace.edit(WORDS, "knows what matters", "knows everything");
    std::thread::sleep(Duration::from_millis(1500));
    let said = fs::read_to_string(&log).expect("the log");
    assert_eq!(said.matches("error[locked]").count(), 1, "{said}");
    assert_eq!(said.matches("waiting until the other build has finished").count(), 1, "{said}");
    drop(other);
    wait_for(&workspace, "knows everything");
}
