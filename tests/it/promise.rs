//! Reports keep to the pages that they promise, whatever the texts.

use std::path::Path;

use crate::geometry::{extents, faults};
use crate::pdf::Pdf;
use crate::workspace::Workspace;

/// The sample; its text files as `change` makes them of their lines.
fn sample_with(change: impl Fn(&str) -> String) -> Workspace {
    let workspace = Workspace::sample();
    for path in workspace.files("data").into_iter().filter(|path| path.ends_with(".ftl")) {
        let text = workspace.read(&path);
        workspace.write(&path, text.lines().map(|line| change(line) + "\n").collect::<String>());
    }
    workspace
}

/// A message of one line whose text is so many times as long, with words of its own.
fn stretched(line: &str, factor: f64) -> String {
    let Some((name, text)) = line.split_once(" = ") else { return line.to_owned() };
    let kinds = ["claim-", "recommendation-", "assessment-", "achievement-", "project-", "    ."];
    if line.ends_with("->") || text.contains("://") || !kinds.iter().any(|kind| name.starts_with(kind)) {
        return line.to_owned();
    }
    let wanted = (text.chars().count() as f64 * factor) as usize;
    if factor < 1.0 {
        // What is in braces stays whole.
        let least = text.rfind('}').map_or(0, |end| end + 1);
        let end = text.char_indices().map(|(at, _)| at).nth(wanted).unwrap_or(text.len());
        // Nor is a word cut, which might leave a number.
        let end = text[..end].rfind(' ').unwrap_or(text.len()).max(least);
        return format!("{name} = {}", text[..end].trim_end());
    }
    let outside = |text: &str| {
        text.split('{')
            .map(|part| part.rsplit('}').next().unwrap_or(part).to_owned() + " ")
            .collect::<String>()
    };
    let plain = outside(text);
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 5)
        .collect();
    let mut longer = text.trim_end_matches('.').to_owned();
    for word in words.iter().cycle().take(if words.is_empty() { 0 } else { 4000 }) {
        if longer.chars().count() >= wanted {
            break;
        }
        longer += &format!(" {}", word.to_lowercase());
    }
    format!("{name} = {longer}")
}

/// Builds the briefs and looks at them: two pages, of which the first stands alone, nothing over anything, nothing too small.
#[track_caller]
fn two_good_pages(trial: &str, workspace: &Workspace) {
    let run = workspace.run(&["build", "--report", "country-brief"]).expect(0);
    assert!(!run.stderr.contains("pages-exceeded"), "{trial}: {}", run.stderr);
    for language in ["en", "fr"] {
        let path = format!("output/mali/mali-country-brief.{language}.pdf");
        let bytes = std::fs::read(workspace.path(&path)).expect("a brief");
        let extents = extents(&bytes);
        assert_eq!(extents.len(), 2, "{trial}, {language}");
        assert_eq!(faults(&bytes, 17.0), Vec::<String>::new(), "{trial}, {language}");
        for (number, page) in (1..).zip(&extents) {
            assert!(page.smallest > 7.95, "{trial}, {language}, page {number}: {} points", page.smallest);
        }
        assert!(
            extents[1].filled > 0.25,
            "{trial}, {language}: the last page is filled to {}",
            extents[1].filled
        );
        // The law begins page 2, and nothing stands above it.
        let pdf = Pdf::read(&bytes);
        let law = if language == "en" { "The law at a glance" } else { "Le droit en bref" };
        let first = pdf.blocks().into_iter().find(|block| block.page == 2).expect("a block");
        assert_eq!(first.text, law, "{trial}, {language}");
    }
}

#[test]
fn longer_and_shorter_texts() {
    for factor in [1.03, 1.1, 1.25, 1.4, 0.4] {
        two_good_pages(&format!("{factor} times as long"), &sample_with(|line| stretched(line, factor)));
    }
}

#[test]
fn long_names_and_titles_with_logos() {
    const NAME: [(&str, &str); 2] =
        [("en", "The Democratic Republic of the Congo"), ("fr", "République démocratique du Congo")];
    const TITLE: [(&str, &str); 2] = [
        ("en", "The United Federation of the Northern and the Southern Provinces of the Great River Basin"),
        ("fr", "Fédération unie des provinces du nord et des provinces du sud du grand bassin du fleuve"),
    ];
    for names in [NAME, TITLE] {
        let workspace = Workspace::sample();
        for (language, name) in names {
            let path = format!("data/countries/mali/text/{language}.ftl");
            let text = workspace.read(&path);
            let lines = text.lines().map(|line| match line.strip_prefix("country-name = ") {
                Some(_) => format!("country-name = {name}\n"),
                None => format!("{line}\n"),
            });
            workspace.write(&path, lines.collect::<String>());
            workspace.append(&format!("locales/{language}/workspace.ftl"), "\nlogo-own = Logo\n");
        }
        let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><rect width=\"120\" height=\"40\" fill=\"#135\"/></svg>";
        workspace.write("templates/one.svg", logo).write("templates/two.svg", logo);
        let logos = "\n[[brand.logos]]\nfile = \"one.svg\"\nalt = \"logo-own\"\n\n[[brand.logos]]\nfile = \"two.svg\"\nalt = \"logo-own\"\n";
        workspace.edit("fiche.toml", "colour = \"#1f5a7d\"\n", &format!("colour = \"#1f5a7d\"\n{logos}"));
        two_good_pages(names[0].1, &workspace);
    }
}

/// A list of `[brief]` with so many entries: those that there are, and others of their kind.
fn with_list(workspace: &Workspace, key: &str, ids: &[&str]) {
    let path = "data/countries/mali/2020/edition.toml";
    let text = workspace.read(path);
    let list = ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ");
    let lines = text.lines().map(|line| match line.strip_prefix(&format!("{key} = [")) {
        Some(_) => format!("{key} = [{list}]\n"),
        None => format!("{line}\n"),
    });
    workspace.write(path, lines.collect::<String>());
}

#[test]
fn few_and_many_figures_and_recommendations() {
    const FIGURES: [&str; 8] = [
        "working-children",
        "recruited-by-groups-2020",
        "inspections-2020",
        "tip-convicted",
        "anti-trafficking-budget-tip",
        "forced-recruitment-2020",
        "tip-children-identified",
        "detained-ilab",
    ];
    for count in [1, 3, 8] {
        let workspace = Workspace::sample();
        with_list(&workspace, "figures", &FIGURES[..count]);
        two_good_pages(&format!("{count} figures"), &workspace);
    }
    let ids = recommendations(&Workspace::sample());
    for count in [0, 3, 12] {
        let workspace = Workspace::sample();
        let ids: Vec<&str> = ids.iter().take(count).map(String::as_str).collect();
        with_list(&workspace, "recommendations", &ids);
        two_good_pages(&format!("{count} recommendations"), &workspace);
    }
}

/// The sample whose brief cites so many more sources, shared out among its claims.
fn with_sources(count: usize) -> Workspace {
    let workspace = Workspace::sample();
    let entry = |number: usize| {
        format!(
            "\nextra-{number}:\n  type: report\n  title: Report {number}\n  author: {{ name: Office {number} }}\n  \
             date: 2020\n  fiche: {{ language: en, covers: 2020 }}\n"
        )
    };
    workspace.append("data/sources.yml", &(1..=count).map(entry).collect::<String>());
    let path = "data/countries/mali/2020/claims.toml";
    let text = workspace.read(path);
    let in_brief = |record: &&str| record.contains("level = 1");
    let claims = text.split("[[claim]]").filter(in_brief).count();
    let mut next = 1;
    let records = text.split("[[claim]]").map(|record| {
        if !in_brief(&record) {
            return record.to_owned();
        }
        let last = (next + count.div_ceil(claims)).min(count + 1);
        let cites: String =
            (next..last).map(|number| format!("{{ source = \"extra-{number}\" }}, ")).collect();
        next = last;
        record.replacen("sources = [", &format!("sources = [{cites}"), 1)
    });
    workspace.write(path, records.collect::<Vec<_>>().join("[[claim]]"));
    workspace
}

/// Ten sources more are two good pages. With 120 the list takes pages of its own, which is told; the pages are as good.
#[test]
fn few_and_many_sources() {
    two_good_pages("10 sources", &with_sources(8));
    let workspace = with_sources(118);
    let run = workspace.run(&["build", "--report", "country-brief"]).expect(0);
    assert!(run.stderr.contains("warning[pages-exceeded]"), "{}", run.stderr);
    // What takes the room is named.
    assert!(run.stderr.contains("sources takes much of it"), "{}", run.stderr);
    for language in ["en", "fr"] {
        let path = format!("output/mali/mali-country-brief.{language}.pdf");
        let bytes = std::fs::read(workspace.path(&path)).expect("a brief");
        assert_eq!(faults(&bytes, 17.0), Vec::<String>::new(), "{language}");
        let pages = extents(&bytes);
        let last = pages.last().expect("a page");
        assert!(last.filled > 0.25, "{language}: the last page is filled to {}", last.filled);
        assert!(pages.iter().all(|page| page.smallest > 7.95), "{language}");
    }
}

fn recommendations(workspace: &Workspace) -> Vec<String> {
    let text = workspace.read("data/countries/mali/recommendations.toml");
    let ids = text.split("[[recommendation]]").skip(1).filter_map(|record| record.split('"').nth(1));
    ids.map(str::to_owned).collect()
}

/// What cannot fit is told, with its measure and the texts that are longest; with `--strict` nothing is made.
#[test]
fn what_does_not_fit() {
    let workspace = sample_with(|line| stretched(line, 2.2));
    let build = ["build", "mali-country-brief.fr"];
    let run = workspace.run(&build).expect(0);
    let words = ["warning[pages-exceeded]", "`mali-country-brief.fr` has 3 pages", "at most 2", "`claim-"];
    for words in words {
        assert!(run.stderr.contains(words), "no “{words}” in {}", run.stderr);
    }
    let manifest = workspace.read("output/manifest.json");
    assert!(manifest.contains("pages-exceeded"), "{manifest}");
    let run = workspace.run(&[&build[..], &["--strict", "--force"]].concat()).expect(1);
    assert!(run.stderr.contains("error[pages-exceeded]"), "{}", run.stderr);
    let run = workspace.run(&["check", "--pages"]);
    assert!(run.stderr.contains("pages-exceeded"), "{}", run.stderr);
    // The promise is the report's: with three pages it is kept, and the document is made again.
    let report = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/country-brief/report.toml"),
    );
    let report = report.expect("the report").replace("pages = 2", "pages = 3");
    workspace.write("templates/country-brief/report.toml", report);
    let run = workspace.run(&build).expect(0);
    assert!(run.stderr.contains("1 document built, no warnings"), "{}", run.stderr);
}

/// What fits one page stands on one, instead of on two that are nearly empty.
#[test]
fn little_data() {
    let workspace = Workspace::init();
    workspace.run(&["build", "--report", "country-brief"]).expect(0);
    for language in ["en", "fr"] {
        let path = format!("output/example/example-country-brief.{language}.pdf");
        let bytes = std::fs::read(workspace.path(&path)).expect("a brief");
        assert_eq!(extents(&bytes).len(), 1, "{language}");
        assert_eq!(faults(&bytes, 17.0), Vec::<String>::new(), "{language}");
    }
}

/// No page of the sample holds next to nothing, and none has type that is too small. The first page of a tracker stands alone.
#[test]
fn pages_of_the_sample_are_filled() {
    for (name, bytes) in crate::sample::documents() {
        if name.contains("tracker") && !name.contains('+') {
            let first = Pdf::read(bytes).blocks().into_iter().find(|block| block.page == 2).expect("a block");
            assert_eq!(first.role, "H2", "{name}: {}", first.text);
        }
        for (number, page) in (1..).zip(extents(bytes)) {
            assert!(page.filled > 0.25, "{name}, page {number} is filled to {}", page.filled);
            assert!(page.smallest > 7.95, "{name}, page {number}: {} points", page.smallest);
        }
    }
}

/// Whatever the length of the texts, all long reports settle: two fifths of the sample's, which once did not, to twice as much.
#[test]
fn long_reports_settle() {
    for fifths in [2, 4, 7, 10] {
        let workspace = sample_with(|line| match line.split_once(" = ") {
            Some((id, text)) if !id.contains(' ') && !text.contains('{') => {
                let words: Vec<&str> = text.split(' ').collect();
                let count = (words.len() * fifths / 5).max(1);
                let words: Vec<&str> = words.into_iter().cycle().take(count).collect();
                format!("{id} = {}", words.join(" "))
            }
            _ => line.to_owned(),
        });
        workspace.run(&["build", "--report", "country-profile,recommendation-tracker"]).expect(0);
        for name in ["mali-country-profile.en", "mali-country-profile.fr", "mali-recommendation-tracker.fr"] {
            let bytes =
                std::fs::read(workspace.path(&format!("output/mali/{name}.pdf"))).expect("a document");
            assert_eq!(faults(&bytes, 17.0), Vec::<String>::new(), "{fifths} fifths, {name}");
        }
    }
}
