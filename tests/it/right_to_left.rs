//! Documents in Arabic, with a font of the workspace: mirrored, and in the order in which they are read. And in Bambara, with
//! the built-in fonts.

use std::path::{Path, PathBuf};

use lopdf::Document;

use crate::fonts::embedded;
use crate::geometry::letters;
use crate::workspace::Workspace;

/// The faces of Noto Naskh Arabic, of Debian's package `fonts-noto-core`.
fn naskh() -> Vec<PathBuf> {
    let faces = ["Regular", "Bold"];
    let faces = faces.map(|face| format!("/usr/share/fonts/truetype/noto/NotoNaskhArabic-{face}.ttf").into());
    let missing = "these tests need Noto Naskh Arabic: apt-get install fonts-noto-core, as .ci/run does";
    assert!(faces.iter().all(|path: &PathBuf| path.exists()), "{missing}");
    faces.to_vec()
}

/// The sample in Arabic: some labels and texts, the others from English.
fn arabic() -> Workspace {
    let workspace = Workspace::sample();
    workspace.write(
        "fiche.toml",
        "closing = [\"closing-publisher\"]\n\n[languages.en]\nlocale = \"en-GB\"\n\n\
         [languages.fr]\nfallback = [\"en\"]\n\n[languages.ar]\nlocale = \"ar-MA\"\nfallback = [\"en\"]\nfont = \"Noto Naskh Arabic\"\n\n\
         [[document]]\nreport = \"country-brief\"\nsubjects = [\"mali\"]\nlanguages = [\"en\", \"ar\"]\n\n\
         [[document]]\nreport = \"recommendation-tracker\"\nsubjects = [\"mali\"]\nlanguages = [\"en\", \"ar\"]\n\n\
         [[document]]\nreport = \"factsheet\"\nsubjects = [\"ecpat\"]\nlanguages = [\"ar\", \"en+ar\"]\n",
    );
    workspace.write("locales/ar/format.ftl", include_str!("data/ar/format.ftl"));
    workspace.write("locales/ar/documents.ftl", include_str!("data/ar/documents.ftl"));
    workspace.write("data/countries/mali/2020/text/ar.ftl", include_str!("data/ar/mali.ftl"));
    for face in naskh() {
        let name = face.file_name().expect("a name").to_string_lossy().into_owned();
        workspace.write(&format!("fonts/{name}"), std::fs::read(&face).expect("a font"));
    }
    workspace
}

/// A letter with its edges.
type Letter = (String, f32, f32);

const WIDTH: f32 = 210.0 / 25.4 * 72.0;
const MARGIN: f32 = 17.0 / 25.4 * 72.0;

/// The letters of a document in the order in which they are drawn, without spaces: each piece of text from left to right.
fn printed(workspace: &Workspace, name: &str) -> Vec<Letter> {
    let bytes = std::fs::read(workspace.path(&format!("output/{name}.pdf"))).expect("a PDF");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let is_seen = |(letter, _, _): &Letter| !letter.trim().is_empty();
    letters(&document).into_iter().filter(is_seen).collect()
}

/// The left edges of the letters of some words that are drawn one after the other.
fn edges(letters: &[Letter], words: &str) -> Vec<f32> {
    let words: Vec<String> = words.chars().filter(|char| !char.is_whitespace()).map(String::from).collect();
    let drawn = |some: &&[Letter]| some.iter().map(|(letter, _, _)| letter).eq(words.iter());
    let found = letters.windows(words.len()).find(drawn);
    found.unwrap_or_else(|| panic!("{words:?} is not printed")).iter().map(|(_, left, _)| *left).collect()
}

/// Keeps documents of which `.ci/run` checks that they are accessible.
fn keep(workspace: &Workspace, names: &[&str]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages");
    std::fs::create_dir_all(&folder).expect("a folder");
    for name in names {
        let file = name.rsplit('/').next().expect("a name");
        let pdf = workspace.path(&format!("output/{name}.pdf"));
        std::fs::copy(pdf, folder.join(format!("{file}.pdf"))).expect("copied");
    }
}

#[test]
fn documents_in_arabic_are_mirrored() {
    let workspace = arabic();
    workspace.run(&["build"]).expect(0);
    let (brief, tracker) = ("mali/mali-country-brief.ar", "mali/mali-recommendation-tracker.ar");
    keep(&workspace, &[brief, tracker, "ecpat/ecpat-factsheet.ar", "ecpat/ecpat-factsheet.en+ar"]);
    let pdf = workspace.pdf(brief);
    assert_eq!(pdf.language().as_deref(), Some("ar-MA"));
    assert_eq!(workspace.pdf("ecpat/ecpat-factsheet.en+ar").language().as_deref(), Some("en-GB"));

    let (english, arabic) = (printed(&workspace, "mali/mali-country-brief.en"), printed(&workspace, brief));
    // Signs of lists: on the left of their column, on the right in Arabic.
    let bullets = |letters: &[Letter], from_edge: fn(&Letter) -> f32| {
        let found = letters.iter().filter(|(letter, _, _)| letter == "•").map(from_edge);
        found.fold((WIDTH, 0.0_f32), |(least, most), x| (least.min(x), most.max(x)))
    };
    let from_left = bullets(&english, |(_, left, _)| *left);
    let from_right = bullets(&arabic, |(_, _, right)| WIDTH - right);
    assert!((from_left.0 - MARGIN).abs() < 1.0 && from_left.1 > WIDTH / 2.0, "{from_left:?}");
    assert!((from_left.0 - from_right.0).abs() < 1.0, "{from_left:?} {from_right:?}");
    assert!((from_left.1 - from_right.1).abs() < 1.0, "{from_left:?} {from_right:?}");
    // The title, of which the first letter is drawn last.
    let title = arabic
        .windows(4)
        .find(|letters| letters.iter().map(|(letter, _, _)| letter).eq(["ي", "ل", "ا", "م"].iter()));
    let title = title.expect("the title");
    assert!((title[3].2 - (WIDTH - MARGIN)).abs() < 3.0, "{title:?}");
    // The first column of a table.
    let code = |letters: &[Letter]| edges(letters, "E12")[0];
    assert!(code(&english) < WIDTH * 0.15 && code(&arabic) > WIDTH * 0.85);
    // The years of a chart.
    let (english, drawn) =
        (printed(&workspace, "mali/mali-recommendation-tracker.en"), printed(&workspace, tracker));
    let years = |letters: &[Letter]| [0, 4, 8].map(|at| edges(letters, "2009 2014 2020")[at]);
    assert!(years(&english).is_sorted(), "{:?}", years(&english));
    assert!(years(&drawn).iter().rev().is_sorted(), "{:?}", years(&drawn));
}

/// Where the language has digits of its own, a chart has them too.
#[test]
fn years_of_a_chart_have_the_digits_of_the_language() {
    let workspace = arabic();
    workspace.edit("fiche.toml", "locale = \"ar-MA\"", "locale = \"ar-EG\"");
    workspace.run(&["build", "mali-recommendation-tracker.ar"]).expect(0);
    let letters = printed(&workspace, "mali/mali-recommendation-tracker.ar");
    assert_eq!(edges(&letters, "٢٠٠٩ ٢٠١٤ ٢٠٢٠").len(), 12);
}

#[test]
fn numbers_and_latin_names_stand_in_arabic_text_as_they_are_read() {
    let workspace = arabic();
    workspace.run(&["build", "mali-country-brief.ar"]).expect(0);
    let arabic = printed(&workspace, "mali/mali-country-brief.ar");
    let name = edges(&arabic, "US Department of Labor, ILAB");
    assert!(name.is_sorted(), "{name:?}");
    // The sentence begins on the right; each number is drawn from left to right.
    let sentence = edges(&arabic, "113 وحن ددعل اشتفم 6,5");
    let (inspectors, workers) = (&sentence[..3], &sentence[sentence.len() - 3..]);
    assert!(inspectors.is_sorted() && workers.is_sorted(), "{sentence:?}");
    assert!(workers[2] < inspectors[0], "{sentence:?}");
    // The letters are those of the workspace's font, and names those of the built-in one.
    let fonts = embedded(&workspace, "mali/mali-country-brief.ar");
    for font in ["NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold", "NotoSans"] {
        assert!(fonts.contains(font), "{font} in {fonts:?}");
    }
    assert!(!fonts.contains("DejaVuSansMono"), "{fonts:?}");
}

/// A letter of Pashto that no built-in font has.
#[test]
fn letters_of_the_font_are_known() {
    let workspace = arabic();
    let words = "claim-legal-gaps = ";
    workspace.edit("data/countries/mali/2020/text/ar.ftl", words, "claim-legal-gaps = \u{681} ");
    workspace.run(&["check"]).expect(0);
    workspace.run(&["build", "mali-country-brief.ar"]).expect(0);
    workspace.edit("fiche.toml", "font = \"Noto Naskh Arabic\"\n", "");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("cannot print the character U+0681"), "{}", run.stderr);
}

#[test]
fn a_brief_in_bambara() {
    let workspace = Workspace::init();
    workspace.append("fiche.toml", "\n[languages.bm]\nfallback = [\"fr\"]\n\n[[document]]\nreport = \"country-brief\"\nsubjects = [\"example\"]\nlanguages = [\"bm\"]\n");
    workspace.write("locales/bm/documents.ftl", "heading-key-figures = Hakɛ kɔlɔmaw\n");
    workspace.write(
        "data/countries/example/text/bm.ftl",
        "country-name = Misali jamana\n\nclaim-summary = Denmisɛnw ka kan ka taa lakɔli la; ŋaniya ɲuman bɛ yen, Ɛ, Ɔ, Ŋ ani Ɲ fana bɛ sɛbɛn.\n",
    );
    workspace.run(&["build", "example-country-brief.bm"]).expect(0);
    let name = "example/example-country-brief.bm";
    keep(&workspace, &[name]);
    let pdf = workspace.pdf(name);
    assert_eq!(pdf.language().as_deref(), Some("bm"));
    for words in ["H1: Misali jamana", "ŋaniya ɲuman bɛ yen, Ɛ, Ɔ, Ŋ ani Ɲ fana bɛ sɛbɛn", "H2: Hakɛ kɔlɔmaw"]
    {
        assert!(pdf.text().contains(words), "{words} in {}", pdf.text());
    }
    let fonts = embedded(&workspace, name);
    assert!(fonts.contains("NotoSans") && !fonts.contains("DejaVuSansMono"), "{fonts:?}");
}
