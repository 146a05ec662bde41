//! Logos and colours of the organisation.

use std::collections::BTreeSet;

use lopdf::Document;
use lopdf::content::Content;

use crate::geometry::letters;
use crate::workspace::Workspace;

const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'><path d='M0 0h90v30z' fill='#fff'/></svg>";

/// The example with three logos, each with a word of its own.
fn with_logos() -> Workspace {
    let workspace = Workspace::init();
    let mut config = String::new();
    for (name, keys) in
        [("own", "place = \"both\""), ("donor", "place = \"end\"\nground = \"dark\""), ("plain", "")]
    {
        workspace.write(&format!("templates/{name}.svg"), DRAWING);
        config += &format!("\n[[brand.logos]]\nfile = \"{name}.svg\"\nalt = \"logo-{name}\"\n{keys}\n");
        for language in ["en", "fr"] {
            workspace.append(
                &format!("locales/{language}/workspace.ftl"),
                &format!("\nlogo-{name} = The logo {name}\n"),
            );
        }
    }
    workspace.append("fiche.toml", &config);
    workspace
}

/// The colours that shapes and lines of a PDF have.
fn colours(workspace: &Workspace, document: &str) -> Vec<String> {
    let bytes = std::fs::read(workspace.path(&format!("output/{document}.pdf"))).expect("a PDF");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let pages = document.get_pages().into_values();
    let contents = pages.map(|page| Content::decode(&document.get_page_content(page)).expect("page content"));
    let set = contents.flat_map(|content| content.operations).filter(|operation| {
        ["scn", "SCN", "rg", "RG"].contains(&operation.operator.as_str()) && operation.operands.len() == 3
    });
    let hex = |operand: &lopdf::Object| {
        format!("{:02x}", (operand.as_float().expect("a number") * 255.0).round() as u8)
    };
    set.map(|operation| {
        format!("{} {}", operation.operator, operation.operands.iter().map(hex).collect::<String>())
    })
    .collect()
}

#[test]
fn logos_stand_beside_the_title_or_at_the_end() {
    let workspace = with_logos();
    workspace.run(&["build"]).expect(0);
    let pdf = workspace.pdf("example/example-country-brief.en");
    let alts: Vec<String> = pdf.elements("Figure").into_iter().filter_map(|figure| figure.alt).collect();
    let logos: Vec<&str> = alts.iter().filter_map(|alt| alt.strip_prefix("The logo ")).collect();
    assert_eq!(logos, ["own", "plain", "own", "donor"]);
}

#[test]
fn a_logo_for_a_dark_ground_has_one() {
    let workspace = with_logos();
    let fills = || {
        workspace.run(&["build", "example-country-brief.en"]).expect(0);
        let all = colours(&workspace, "example/example-country-brief.en");
        all.into_iter().filter(|colour| colour.eq_ignore_ascii_case("scn 1f5a7d")).count()
    };
    let dark = fills();
    workspace.edit("fiche.toml", "ground = \"dark\"", "ground = \"light\"");
    assert_eq!(fills() + 1, dark);
}

#[test]
fn a_second_colour_is_seen_and_checked() {
    let workspace = Workspace::init();
    let brief = "example/example-country-brief.en";
    let seen = || colours(&workspace, brief).into_iter().collect::<BTreeSet<_>>().contains("scn 9a5b00");
    workspace.run(&["build"]).expect(0);
    assert!(!seen());
    workspace.edit(
        "fiche.toml",
        "colour = \"#1f5a7d\"\n",
        "colour = \"#1f5a7d\"\nsecond-colour = \"#9a5b00\"\n",
    );
    workspace.run(&["build"]).expect(0);
    assert!(seen(), "{:?}", colours(&workspace, brief));
    for (colour, code) in [("#f0c040", "weak-contrast"), ("orange", "not-a-colour")] {
        let workspace = Workspace::init();
        workspace.edit(
            "fiche.toml",
            "colour = \"#1f5a7d\"\n",
            &format!("colour = \"#1f5a7d\"\nsecond-colour = \"{colour}\"\n"),
        );
        let run = workspace.run(&["check"]).expect(1);
        assert!(
            run.stderr.contains(&format!("error[{code}]")) && run.stderr.contains("second-colour ="),
            "{}",
            run.stderr
        );
    }
}

/// In a document of two languages, title and eyebrow of each stand over its column, whatever room the logos take.
#[test]
fn logos_leave_titles_over_their_columns() {
    let workspace = with_logos();
    workspace.run(&["build", "example-recommendation-tracker.en+fr"]).expect(0);
    let path = workspace.path("output/example/example-recommendation-tracker.en+fr.pdf");
    let document = Document::load_mem(&std::fs::read(path).expect("a PDF")).expect("a PDF");
    let printed = letters(&document);
    // The header names both, one below the other.
    let left_edges = |words: &str| -> Vec<f32> {
        let words: Vec<String> = words.chars().map(String::from).collect();
        let drawn = |some: &&[(String, f32, f32)]| some.iter().map(|(letter, ..)| letter).eq(words.iter());
        printed.windows(words.len()).filter(drawn).map(|some| some[0].1).collect()
    };
    for (title, eyebrow) in [("Example", "RECOMMENDATION"), ("Paysd’exemple", "SUIVI")] {
        let (titles, eyebrows) = (left_edges(title), left_edges(eyebrow));
        let over = |title: &f32| eyebrows.iter().any(|eyebrow| (title - eyebrow).abs() < 3.0);
        assert!(titles.iter().any(over), "{title}: {titles:?} {eyebrows:?}");
    }
}
