//! Two thousand documents in one run, of which each records exactly what it used.

use std::collections::BTreeSet;

use super::documents;
use crate::workspace::{Workspace, copy};

const SUBJECTS: usize = 1000;

/// A report whose parts depend on the number of the subject, and repeat: Typst remembers them and does not ask again for
/// the files and labels that they used.
const TEMPLATE: &str = r##"
#import "/fiche.typ": report, settings, t
#set document(title: t("tiny-title"))
#set text(lang: settings.languages.first(), font: "Noto Sans")
#let number = int(report().subject.slice(-4))
#if calc.rem(number, 2) == 0 [= #t("tiny-even")] else [= #t("tiny-odd")]
#import "/tiny/part-" + str(calc.rem(number, 3)) + ".typ": part
#part
"##;

fn workspace() -> Workspace {
    let workspace = Workspace::init();
    for number in 0..SUBJECTS {
        let folder = format!("data/countries/country-{number:04}");
        copy(&workspace.path("data/countries/example"), &workspace.path(&folder));
    }
    workspace.write("templates/tiny/report.toml", "subjects = [\"country\"]\n");
    workspace.write("templates/tiny/main.typ", TEMPLATE);
    for part in 0..3 {
        let words =
            format!("#import \"/fiche.typ\": t\n#let part = [#t(\"tiny-part-{part}\") #parbreak()]\n");
        workspace.write(&format!("templates/tiny/part-{part}.typ"), words);
    }
    let labels = ["title", "even", "odd", "part-0", "part-1", "part-2"];
    for language in ["en", "fr"] {
        let words: String = labels.iter().map(|label| format!("tiny-{label} = Label {label}\n")).collect();
        workspace.write(&format!("locales/{language}/tiny.ftl"), words + "report-tiny = Tiny\n");
    }
    let subjects: Vec<_> = (0..SUBJECTS).map(|number| format!("\"country-{number:04}\"")).collect();
    workspace.write(
        "fiche.toml",
        format!(
            "[languages.en]\nlocale = \"en-GB\"\n\n[languages.fr]\n\n\
             [[document]]\nreport = \"tiny\"\nsubjects = [{}]\nlanguages = [\"en\", \"fr\"]\n",
            subjects.join(", ")
        ),
    );
    workspace
}

/// What a document must have used, told by its name alone.
fn expected(number: usize, language: &str) -> BTreeSet<String> {
    let label = |name: &str| format!(".messages/{language}/tiny-{name}");
    let parity = if number.is_multiple_of(2) { "even" } else { "odd" };
    let part = format!("part-{}", number % 3);
    let files = ["fiche.typ", "report.json", "settings.json", "tiny/main.typ"].map(str::to_owned);
    let labels = [label("title"), label(parity), label(&part)];
    files.into_iter().chain(labels).chain([format!("tiny/{part}.typ")]).collect()
}

#[test]
fn each_records_what_it_used() {
    let workspace = workspace();
    workspace.run(&["build"]).expect(0);
    let records: serde_json::Value =
        serde_json::from_str(&workspace.read("output/.fiche/records.json")).expect("JSON");
    let names = records["names"].as_array().expect("names");
    let documents_made = records["documents"].as_object().expect("documents");
    assert_eq!(documents_made.len(), 2 * SUBJECTS);
    for number in 0..SUBJECTS {
        for language in ["en", "fr"] {
            let path = format!("country-{number:04}/country-{number:04}-tiny.{language}");
            let set = documents_made[&path]["inputs"].as_u64().expect("a number") as usize;
            let inputs = records["sets"][set].as_array().expect("a set").iter();
            let inputs = inputs.map(|entry| names[entry[0].as_u64().expect("a number") as usize].as_str());
            let recorded: BTreeSet<String> = inputs.map(|name| name.expect("a name").to_owned()).collect();
            assert_eq!(recorded, expected(number, language), "{path}");
        }
    }

    // A changed part concerns every third document, a changed label of one language half of these.
    assert_eq!(workspace.run(&["build"]).expect(0).stdout, "");
    workspace.edit("templates/tiny/part-1.typ", "#parbreak()", "#parbreak() #parbreak()");
    assert_eq!(workspace.run(&["build"]).expect(0).stdout.lines().count(), 2 * (SUBJECTS / 3));
    workspace.edit("locales/fr/tiny.ftl", "Label part-2", "Autre");
    let run = workspace.run(&["build"]).expect(0);
    assert_eq!(run.stdout.lines().count(), SUBJECTS / 3);
    assert!(run.stdout.lines().all(|line| line.ends_with(".fr.pdf")), "{}", run.stdout);
    assert_eq!(documents(&workspace).len(), 2 * SUBJECTS);
}
