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
