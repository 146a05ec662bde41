//! Fonts of the workspace: which are used, which are refused, and what is made again when one changes.

use std::collections::BTreeSet;

use lopdf::{Document, Object};

use crate::workspace::Workspace;

/// Noto Sans under the name Note Sans, with other rights (`fsType` of its table `OS/2`).
fn note_sans(face: &[u8], rights: u16) -> Vec<u8> {
    let mut bytes = face.to_vec();
    let number = |at: usize| u32::from_be_bytes(face[at..at + 4].try_into().expect("four bytes")) as usize;
    let table = |tag: &[u8]| {
        let records = (12..).step_by(16);
        let record = records.take(40).find(|at| &face[*at..*at + 4] == tag).expect("the table");
        number(record + 8)..number(record + 8) + number(record + 12)
    };
    let rights_at = table(b"OS/2").start + 8;
    bytes[rights_at..rights_at + 2].copy_from_slice(&rights.to_be_bytes());
    for (name, last) in [(b"Noto".as_slice(), 3), (b"\0N\0o\0t\0o", 7)] {
        for at in table(b"name") {
            if bytes[at..].starts_with(name) {
                bytes[at + last] = b'e';
            }
        }
    }
    bytes
}

/// The names of the fonts in a PDF. All are embedded.
pub fn embedded(workspace: &Workspace, document: &str) -> BTreeSet<String> {
    let bytes = std::fs::read(workspace.path(&format!("output/{document}.pdf"))).expect("a PDF");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let fonts = document.objects.values().filter_map(|object| object.as_dict().ok());
    let descriptors = fonts.filter(|font| font.has_type(b"FontDescriptor"));
    let name = |font: &lopdf::Dictionary| {
        assert!(font.has(b"FontFile2") || font.has(b"FontFile3"), "{font:?}");
        let name = font.get(b"FontName").and_then(Object::as_name).expect("a name");
        String::from_utf8_lossy(name).rsplit('+').next().unwrap_or_default().to_owned()
    };
    descriptors.map(name).collect()
}

/// The example with a brand that names fonts.
fn named(fonts: &str) -> Workspace {
    let workspace = Workspace::init();
    workspace.append("fiche.toml", &format!("\n[brand.fonts]\n{fonts}\n"));
    workspace
}

fn with_faces(workspace: &Workspace, rights: u16) {
    workspace.write("fonts/note/NoteSans.TTF", note_sans(notosans::REGULAR_TTF, rights));
    workspace.write("fonts/note/NoteSans-Bold.ttf", note_sans(notosans::BOLD_TTF, rights));
    workspace.write("fonts/OFL.txt", "The licence.");
}

#[test]
fn text_and_headings_have_their_own() {
    let workspace = named("text = \"Note Sans\"\nheadings = \"libertinus serif\"");
    with_faces(&workspace, 0);
    workspace.run(&["build"]).expect(0);
    let fonts = embedded(&workspace, "example/example-country-brief.en");
    for name in ["NoteSans", "NoteSans-Bold", "LibertinusSerif-Bold"] {
        assert!(fonts.iter().any(|font| font == name), "{name} in {fonts:?}");
    }
    assert!(!fonts.iter().any(|font| font.starts_with("NotoSans")), "{fonts:?}");
}

/// Documents of a workspace that names none are those of one that has none.
#[test]
fn what_nothing_names_is_not_read() {
    let without = Workspace::init();
    without.run(&["build"]).expect(0);
    let with = Workspace::init();
    with_faces(&with, 2);
    with.write("fonts/broken.ttf", "no font");
    with.run(&["build"]).expect(0);
    let pdf = "output/example/example-country-brief.fr.pdf";
    let bytes = |workspace: &Workspace| std::fs::read(workspace.path(pdf)).expect("a PDF");
    assert!(bytes(&without) == bytes(&with));
}

#[test]
fn what_its_makers_do_not_allow() {
    for (rights, english, french) in [
        (0x0002, "its makers mark it as not to be embedded", "ne doit pas être incorporée"),
        (0x0100, "only as a whole", "qu’entière"),
        (0x0200, "only pictures of its letters", "que des images de ses lettres"),
    ] {
        let workspace = named("text = \"Note Sans\"");
        with_faces(&workspace, rights);
        let line =
            workspace.read("fiche.toml").lines().position(|line| line.starts_with("text =")).expect("it") + 1;
        for (language, reason) in [("en", english), ("fr", french)] {
            let run = workspace.run(&["build", "--ui-language", language]).expect(1);
            for words in
                ["[font-not-embeddable]", "fonts/note/NoteSans", &format!("--> fiche.toml:{line}:8"), reason]
            {
                assert!(run.stderr.contains(words), "{words} in {}", run.stderr);
            }
        }
        assert!(!workspace.path("output/example").exists());
    }
    // Only to be printed, or to be edited.
    for rights in [0x0004, 0x0008] {
        let workspace = named("text = \"Note Sans\"");
        with_faces(&workspace, rights);
        workspace.run(&["build"]).expect(0);
    }
}

#[test]
fn what_cannot_be_read_or_is_not_there() {
    let cut = &notosans::REGULAR_TTF[..4000];
    let huge = vec![0; 32_000_001];
    let web = [b"wOF2".as_slice(), &[0; 60]].concat();
    for (path, bytes, code, english, french) in [
        (
            "fonts/cut.ttf",
            cut,
            "font-unreadable",
            "the file is damaged or no font",
            "abîmé ou n’est pas une police",
        ),
        ("fonts/x.otf", b"no font".as_slice(), "font-unreadable", "or no font", "n’est pas une police"),
        (
            "fonts/web.woff2",
            web.as_slice(),
            "font-unreadable",
            "a font for web pages",
            "une police pour pages web",
        ),
        ("fonts/huge.ttc", huge.as_slice(), "font-too-large", "a font may have 32 MB", "peut avoir 32 Mo"),
    ] {
        let workspace = named("text = \"Note Sans\"");
        workspace.write(path, bytes);
        for (language, words) in [("en", english), ("fr", french)] {
            let run = workspace.run(&["check", "--ui-language", language]).expect(1);
            for words in
                [format!("[{code}]"), path.to_owned(), "--> fiche.toml:".to_owned(), words.to_owned()]
            {
                assert!(run.stderr.contains(&words), "{words} in {}", run.stderr);
            }
            assert!(!run.stderr.contains("unknown-font"), "{}", run.stderr);
        }
    }
    let workspace = named("text = \"Note Sanz\"");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[unknown-font]"), "{}", run.stderr);
    // One letter is nearer than two.
    assert!(run.stderr.contains("did you mean `Noto Sans`?"), "{}", run.stderr);
    with_faces(&workspace, 0);
    let run = workspace.run(&["check", "--ui-language", "fr"]).expect(1);
    assert!(run.stderr.contains("s’agit-il de `Note Sans`"), "{}", run.stderr);
    let workspace = named("headings = \"Garamond\"");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("there are Noto Sans, Libertinus Serif, DejaVu Sans Mono"), "{}", run.stderr);
}

#[test]
fn a_changed_font_makes_documents_again() {
    let workspace = named("text = \"Note Sans\"");
    with_faces(&workspace, 0);
    workspace.run(&["build"]).expect(0);
    let fresh = workspace.run(&["build"]).expect(0);
    assert!(fresh.stderr.contains("5 up to date"), "{}", fresh.stderr);
    workspace.write("fonts/note/NoteSans-Bold.ttf", note_sans(notosans::BOLD_TTF, 8));
    let changed = workspace.run(&["build", "--explain"]).expect(0);
    assert!(changed.stderr.contains("5 documents built"), "{}", changed.stderr);
    // A face more: bold italic no longer stands in for what is not there.
    workspace.write("fonts/note/NoteSans-Italic.ttf", note_sans(notosans::ITALIC_TTF, 0));
    let more = workspace.run(&["build"]).expect(0);
    assert!(more.stderr.contains("5 documents built"), "{}", more.stderr);
    // What is beside them changes nothing.
    workspace.write("fonts/OFL.txt", "The licence, as amended.");
    let beside = workspace.run(&["build"]).expect(0);
    assert!(beside.stderr.contains("5 up to date"), "{}", beside.stderr);
}

#[test]
fn an_export_has_them_as_long_as_they_are_named() {
    let workspace = named("text = \"Note Sans\"");
    with_faces(&workspace, 0);
    let own = || {
        workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(0);
        let files = workspace.files("projects/fonts");
        assert!(files.iter().any(|path| path.ends_with("fonts/NotoSans-Bold.ttf")), "{files:?}");
        files.into_iter().filter(|path| path.contains("workspace/")).collect::<Vec<_>>()
    };
    let names = ["note/NoteSans-Bold.ttf", "note/NoteSans.TTF"];
    assert_eq!(own(), names.map(|name| format!("projects/fonts/workspace/{name}")));
    workspace.edit("fiche.toml", "text = \"Note Sans\"", "");
    assert!(own().is_empty());
}
