//! However texts are typed, documents are the same: lines, tabs, several spaces, letters in one or two characters.

use unicode_normalization::UnicodeNormalization;

use crate::sample;
use crate::workspace::Workspace;

/// What a writer, an editor or a spreadsheet may make of a text: its spaces as a tab, several, or a new line.
fn retyped(text: &str) -> String {
    let mut count = 0;
    let mut parts = text.split(' ').peekable();
    let mut typed = String::new();
    while let Some(part) = parts.next() {
        typed.push_str(&part.nfd().collect::<String>());
        let Some(next) = parts.peek() else { break };
        count += 1;
        // Fluent gives a meaning to these at the beginning of a line.
        let wraps = next.starts_with(|first: char| first.is_alphanumeric());
        typed.push_str(match count % 4 {
            0 if wraps => "\n    ",
            1 => "  ",
            2 => "\t",
            _ => "   ",
        });
    }
    typed
}

/// The sentences of a catalogue, but for those that select.
fn catalogue(text: &str) -> String {
    let line = |line: &str| match line.split_once(" = ") {
        Some((id, words)) if !line.starts_with('#') && !words.contains(['{', '}']) => {
            format!("{id} = {}\n", retyped(words))
        }
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

/// The texts between quotes of data that have a space in them.
fn data(text: &str) -> String {
    let line = |line: &str| {
        if line.starts_with('#') {
            return format!("{line}\n");
        }
        let pieces = line.split('"').enumerate();
        let pieces: Vec<String> =
            pieces
                .map(|(at, piece)| {
                    if at % 2 == 1 { piece.replace(' ', "  \\t ").nfd().collect() } else { piece.to_owned() }
                })
                .collect();
        pieces.join("\"") + "\n"
    };
    text.lines().map(line).collect()
}

#[test]
fn documents_do_not_depend_on_how_texts_are_typed() {
    let workspace = Workspace::sample();
    let mut changed = 0;
    for path in workspace.files("data") {
        let text = workspace.read(&path);
        let typed = if path.ends_with(".ftl") { catalogue(&text) } else { data(&text) };
        changed += usize::from(typed != text);
        workspace.write(&path, typed);
    }
    assert!(changed > 12, "{changed}");
    workspace.run(&["build", "-s", "mali,ecpat", "-l", "en,fr"]).expect(0);
    for name in
        ["mali-country-brief", "mali-country-profile", "mali-recommendation-tracker", "ecpat-factsheet"]
    {
        for language in ["en", "fr"] {
            let (name, subject) = (format!("{name}.{language}"), name.split('-').next().expect("a subject"));
            let bytes =
                std::fs::read(workspace.path(&format!("output/{subject}/{name}.pdf"))).expect("a PDF");
            assert!(bytes == sample::documents()[name.as_str()], "{name} is another");
        }
    }
}

#[test]
fn blank_lines_part_paragraphs_of_sentences_alone() {
    let workspace = Workspace::init();
    for language in ["en", "fr"] {
        let path = format!("data/countries/example/text/{language}.ftl");
        let text = workspace.read(&path);
        let lines = text.lines().map(|line| match line.split_once(" = ") {
            Some((id @ ("claim-summary" | "country-name"), _)) => {
                format!("{id} =\n    Red\n    sky\n\n    at\tnight\n")
            }
            _ => format!("{line}\n"),
        });
        workspace.write(&path, lines.collect::<String>());
        workspace.run(&["build", &format!("example-country-brief.{language}")]).expect(0);
        let pdf = workspace.pdf(&format!("example/example-country-brief.{language}"));
        let title = pdf.info("Title").expect("a title");
        assert!(title.starts_with("Red sky at night"), "{title}");
        let blocks: Vec<String> = pdf.blocks().into_iter().map(|block| block.text).collect();
        assert!(blocks.iter().any(|text| text == "Red sky"), "{blocks:#?}");
        assert!(blocks.iter().any(|text| text.starts_with("at night")), "{blocks:#?}");
        assert!(blocks.iter().any(|text| text == "Red sky at night"), "{blocks:#?}");
    }
}

#[test]
fn accents_in_two_characters_are_accents() {
    let workspace = Workspace::init();
    let path = "data/countries/example/text/fr.ftl";
    workspace.write(
        "data/glossary.toml",
        "[[term]]\nid = \"f\"\nforms.fr.use = [\"travail obligatoire\"]\nforms.fr.avoid = [\"travail force\u{301}\"]\n",
    );
    for written in ["travail forcé", "travail force\u{301}"] {
        let text = workspace.read(path);
        workspace.edit(path, "claim-summary = ", &format!("claim-summary = Le {written} recule. "));
        let run = workspace.run(&["check", "--ui-language", "en"]);
        assert!(run.stderr.contains("term-to-avoid"), "{written}: {}", run.stderr);
        workspace.write(path, text);
    }
}

#[test]
fn a_logo_is_found_whichever_way_its_name_is_written() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"10\" height=\"10\"/></svg>";
    for (on_disk, written) in [("é.svg", "e\u{301}.svg"), ("e\u{301}.svg", "é.svg")] {
        let workspace = Workspace::init();
        workspace.write(&format!("templates/logos/{on_disk}"), drawing);
        let brand =
            format!("[brand]\nlogos = [{{ file = \"logos/{written}\", alt = \"organisation-name\" }}]\n");
        workspace.edit("fiche.toml", "[brand]\n", &brand);
        workspace.run(&["check"]).expect(0);
        workspace.run(&["build", "example-country-brief.en"]).expect(0);
    }
}
