//! What no build has made is left as it is; what a build has made is known again, whatever has been lost.

use std::fs;

use super::built;
use crate::workspace::{Run, Workspace};

const PDF: &str = "output/example/example-country-brief.en.pdf";
const PICTURE: &str = "output/example/example-country-brief.en-1.png";
const MANIFEST: &str = "output/manifest.json";

#[track_caller]
fn refused(run: &Run, path: &str) {
    let said = run.stderr.contains("error[foreign-file]: `") && run.stderr.contains(&format!("{path}` was"));
    assert!(said, "{path}: {}", run.stderr);
}

#[test]
fn documents_of_others() {
    let workspace = Workspace::two_countries();
    let formats = ["build", "--format", "pdf,png"];
    workspace.write(PDF, "signed by hand").write(PICTURE, "\u{89}PNG of the cover");
    fs::create_dir_all(workspace.path("output/other/other-country-brief.fr.pdf")).expect("a folder");
    let run = workspace.run(&formats).expect(1);
    for path in ["example-country-brief.en.pdf", "other-country-brief.fr.pdf"] {
        refused(&run, path);
    }
    assert!(run.stderr.contains("2 documents failed"), "{}", run.stderr);
    assert_eq!((workspace.read(PDF), workspace.read(PICTURE).len()), ("signed by hand".to_owned(), 18));
    // Not the second time either, and not by force.
    workspace.run(&["build", "--force"]).expect(1);
    assert_eq!(workspace.read(PDF), "signed by hand");
    // The way out: one is not needed, the other is kept elsewhere.
    workspace.remove(PDF);
    fs::rename(workspace.path(PICTURE), workspace.path("cover.png")).expect("moved");
    fs::remove_dir(workspace.path("output/other/other-country-brief.fr.pdf")).expect("removed");
    workspace.run(&formats).expect(0);
    // A picture that is asked for later, of a document that there is.
    let later = "output/example/example-country-brief.fr-1.png";
    workspace.run(&["build", "-o", "later"]).expect(0);
    workspace.write(&later.replace("output", "later"), "mine");
    refused(&workspace.run(&["build", "-o", "later", "--format", "pdf,png"]).expect(1), "brief.fr-1.png");
    assert_eq!(workspace.read(&later.replace("output", "later")), "mine");
}

#[test]
fn manifests_of_others() {
    let site = r#"{ "name": "Our site", "icons": [] }"#;
    for text in [site, "[]", "\"text\"", "Loading manifest: 3 boxes\n"] {
        let workspace = Workspace::two_countries();
        workspace.write("public/manifest.json", text);
        for _ in 0..2 {
            let run = workspace.run(&["build", "-o", "public"]).expect(2);
            refused(&run, "manifest.json");
        }
        assert_eq!(workspace.read("public/manifest.json"), text);
        assert_eq!(fs::read_dir(workspace.path("public")).expect("a folder").count(), 1);
    }
    // Written there by another program after a build.
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    workspace.write(MANIFEST, site);
    refused(&workspace.run(&["build"]).expect(2), "manifest.json");
    workspace.remove(MANIFEST);
    fs::create_dir(workspace.path(MANIFEST)).expect("a folder");
    refused(&workspace.run(&["build", "--ui-language", "en"]).expect(2), "manifest.json");
    // Put together from parts.
    fs::remove_dir(workspace.path(MANIFEST)).expect("removed");
    workspace.run(&["build"]).expect(0);
    workspace.write("public/manifest.json", site);
    let merge = ["manifest", "merge", MANIFEST, "--output", "public/manifest.json"];
    refused(&workspace.run(&merge).expect(2), "manifest.json");
    assert_eq!(workspace.read("public/manifest.json"), site);
    workspace.run(&["manifest", "merge", MANIFEST, "--output", MANIFEST]).expect(0);
    let shard = Workspace::two_countries();
    shard.write("output/manifest.1-of-2.json", site);
    refused(&shard.run(&["build", "--shard", "1/2"]).expect(2), "manifest.1-of-2.json");
}

/// A clone without `.fiche`, a cache of which only a part came back, a merge that was left undone, a crash of the machine.
#[test]
fn what_a_build_has_made_is_known_again() {
    let workspace = Workspace::two_countries();
    let formats = ["--format", "pdf,png"];
    workspace.run(&[&["build"], &formats[..]].concat()).expect(0);
    let made = workspace.files("output");
    let manifest = workspace.read(MANIFEST);
    let write = |path: &str, text: &str| {
        workspace.write(path, text);
    };
    let damages: [&dyn Fn(); 7] = [
        &|| fs::remove_dir_all(workspace.path("output/.fiche")).expect("removed"),
        &|| {
            workspace.remove(MANIFEST);
        },
        &|| write(MANIFEST, &manifest[..manifest.len() / 2]),
        &|| write(MANIFEST, &manifest.replacen("  {", "<<<<<<< HEAD\n  {", 1)),
        &|| write(MANIFEST, ""),
        &|| write(MANIFEST, &"[".repeat(100_000)),
        &|| write("output/.fiche/records.json", "{"),
    ];
    for (number, damage) in damages.iter().enumerate() {
        damage();
        built(&workspace, &formats);
        assert_eq!(
            (workspace.files("output"), workspace.read(MANIFEST)),
            (made.clone(), manifest.clone()),
            "{number}"
        );
    }
    // Documents of an earlier state, and neither records nor a manifest.
    fs::remove_dir_all(workspace.path("output/.fiche")).expect("removed");
    workspace.remove(MANIFEST);
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 13\n");
    assert_eq!(built(&workspace, &formats).len(), made.len() - 1);
    // Damaged, but listed.
    fs::remove_dir_all(workspace.path("output/.fiche")).expect("removed");
    workspace.write(PDF, "half of").write(PICTURE, "");
    built(&workspace, &formats);
    assert!(workspace.read(MANIFEST).contains("example-country-brief.en-1.png"));
}

#[test]
fn schemas_of_others() {
    let workspace = Workspace::init();
    workspace.run(&["schema", "schemas"]).expect(0);
    workspace.run(&["schema", "schemas"]).expect(0);
    let before = workspace.files("schemas");
    workspace.write("schemas/data.schema.json", r#"{ "title": "Orders" }"#);
    workspace.append("schemas/fiche.schema.json", "\n");
    let fiche = workspace.read("schemas/fiche.schema.json");
    refused(&workspace.run(&["schema", "schemas"]).expect(2), "data.schema.json");
    assert_eq!(workspace.read("schemas/data.schema.json"), r#"{ "title": "Orders" }"#);
    assert_eq!(workspace.read("schemas/fiche.schema.json"), fiche, "all or none");
    assert_eq!(workspace.files("schemas"), before);
}

#[cfg(unix)]
#[test]
fn archives_of_others() {
    let workspace = Workspace::two_countries();
    let archive = ["build", "--force", "--archive", "example-country-brief.en"];
    workspace.run(&archive).expect(0);
    let copy = workspace.files("output/archive").pop().expect("a copy");
    let places: [&dyn Fn(); 3] = [
        &|| fs::create_dir(workspace.path(&copy)).expect("a folder"),
        &|| std::os::unix::fs::symlink("nowhere", workspace.path(&copy)).expect("a link"),
        &|| fs::write(workspace.path(&copy), "mine").expect("a file"),
    ];
    for (number, occupy) in places.iter().enumerate() {
        let _ = fs::remove_dir(workspace.path(&copy)).or_else(|_| fs::remove_file(workspace.path(&copy)));
        occupy();
        let kind = fs::symlink_metadata(workspace.path(&copy)).expect("something").file_type();
        workspace.run(&archive).expect(0);
        assert_eq!(
            fs::symlink_metadata(workspace.path(&copy)).expect("something").file_type(),
            kind,
            "{number}"
        );
        assert!(workspace.path(&copy.replace(".pdf", "-2.pdf")).is_file(), "{number}");
    }
    // Not one number after the other where nothing can be written.
    fs::remove_dir_all(workspace.path("output/archive")).expect("removed");
    std::os::unix::fs::symlink(workspace.outside(), workspace.path("output/archive")).expect("a link");
    assert!(workspace.run(&archive).expect(1).stderr.contains("error[unwritable]"));
}
