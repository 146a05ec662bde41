//! The sample's documents as a screen reader reads them: by structure, not by place.

use std::collections::{BTreeMap, BTreeSet};

use crate::pdf::{Element, Pdf};
use crate::sample;

/// What is wrong with any of the documents.
#[track_caller]
fn none_wrong(faults: impl Fn(&str, &Pdf) -> Vec<String>) {
    let of = |name: &String| {
        let found = faults(name, &sample::document(name));
        found.into_iter().map(|fault| format!("{name}: {fault}")).collect::<Vec<_>>()
    };
    let all: Vec<String> = sample::documents().keys().flat_map(of).collect();
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

/// The language without its region.
fn primary(lang: &str) -> String {
    lang.split('-').next().unwrap_or_default().to_owned()
}

/// The language in which an element begins.
fn begins_in(element: &Element, around: &str) -> String {
    let own = element.lang.as_deref().unwrap_or(around);
    element.pieces(own).first().map_or_else(|| primary(own), |(lang, _)| primary(lang))
}

#[test]
fn words_are_apart() {
    none_wrong(|_, pdf| pdf.tree().glued());
}

#[test]
fn headings_go_down_by_one_level() {
    none_wrong(|_, pdf| {
        let mut above = 0;
        let mut faults = Vec::new();
        for block in pdf.blocks() {
            let level = block.role.strip_prefix('H').and_then(|level| level.parse::<u32>().ok());
            let Some(level) = level else { continue };
            if level > above + 1 {
                faults.push(format!("level {level} after {above}: {}", block.text));
            }
            above = level;
        }
        faults
    });
}

/// A figure says what it shows in whole sentences, in each language of the document.
#[test]
fn figures_are_described_in_sentences() {
    none_wrong(|name, pdf| {
        let main = pdf.language().expect("a language");
        let mut faults = Vec::new();
        let mut languages: BTreeMap<String, usize> = BTreeMap::new();
        for figure in pdf.elements("Figure") {
            let alt = figure.alt.clone().unwrap_or_default();
            let begun = alt.chars().next().is_some_and(char::is_uppercase);
            if !begun || !alt.ends_with('.') || alt.contains(" / ") {
                faults.push(format!("no sentence: {alt}"));
            }
            *languages.entry(primary(figure.lang.as_deref().unwrap_or(&main))).or_default() += 1;
        }
        let counts: BTreeSet<usize> = languages.values().copied().collect();
        if name.contains('+') && (languages.len() != 2 || counts.len() != 1) {
            faults.push(format!("figures by language: {languages:?}"));
        }
        faults
    });
}

/// Labels within a chart of two languages have theirs, though what a reader hears is the description.
#[test]
fn labels_in_charts_have_their_language() {
    none_wrong(|name, pdf| {
        let main = pdf.language().expect("a language");
        let figures = pdf.elements("Figure").into_iter();
        let languages: BTreeSet<String> = figures.flat_map(|figure| figure.languages(&main)).collect();
        let several = name.contains("tracker") && name.contains('+');
        let expected = if several { 2 } else { 1 };
        if languages.len() < expected { vec![format!("{languages:?}")] } else { Vec::new() }
    });
}

/// Every row of a table has a header, and so has every column of one with a row of headers.
#[test]
fn tables_have_headers() {
    none_wrong(|_, pdf| {
        let mut faults = Vec::new();
        for table in pdf.elements("Table") {
            let columns = table.elements("THead").iter().flat_map(|head| head.elements("TD")).count();
            let bare = |row: &&Element| row.inner().all(|cell| cell.role != "TH" && !cell.text().is_empty());
            let rows = table.elements("TR");
            if columns > 0 || rows.iter().any(|row| bare(&row)) {
                faults.push(format!("no header: {}", table.text()));
            }
            let scoped = table.elements("TH").iter().all(|cell| cell.scope.is_some());
            if !scoped {
                faults.push(format!("a header of nothing: {}", table.text()));
            }
        }
        faults
    });
}

/// The lists below an element, in order, with the headings between them.
fn lists(element: &Element, around: &str, found: &mut Vec<Option<String>>) {
    let lang = element.lang.as_deref().unwrap_or(around);
    match element.role.as_str() {
        "H1" | "H2" | "H3" => found.push(None),
        "L" => found.push(Some(begins_in(element, lang))),
        "Table" => {}
        _ => element.inner().for_each(|inner| lists(inner, lang, found)),
    }
}

/// Under a heading, what is said in a language is one list, not one for each entry.
#[test]
fn lists_are_whole() {
    none_wrong(|name, pdf| {
        if !name.contains('+') {
            return Vec::new();
        }
        let mut found = Vec::new();
        lists(&pdf.tree(), &pdf.language().expect("a language"), &mut found);
        let sections = found.split(Option::is_none);
        let twice = |lists: &&[Option<String>]| lists.iter().collect::<BTreeSet<_>>().len() < lists.len();
        sections.filter(twice).map(|lists| format!("lists under a heading: {lists:?}")).collect()
    });
}

/// Letters and figures alone, as far as lines and hyphens go.
fn letters(text: &str) -> String {
    text.replace('\'', "’").chars().filter(|char| !char.is_whitespace() && *char != '\u{AD}').collect()
}

/// The phrases in another language that the texts mark: words and language.
fn phrases() -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for path in sample::workspace().files("data").iter().filter(|path| path.ends_with(".ftl")) {
        let text = sample::workspace().read(path);
        for call in text.split("FOREIGN(\"").skip(1) {
            let (words, rest) = call.split_once('"').expect("words");
            let lang =
                rest.strip_prefix(", lang: \"").expect("a language").split('"').next().expect("its end");
            found.insert((words.to_owned(), lang.to_owned()));
        }
    }
    found
}

/// Wherever a phrase is printed that a text marks, the PDF says its language.
#[test]
fn phrases_have_their_language() {
    let phrases = phrases();
    assert!(phrases.len() > 12, "{phrases:?}");
    let mut in_another = BTreeSet::new();
    let mut faults = Vec::new();
    for name in sample::documents().keys() {
        let pdf = sample::document(name);
        let main = pdf.language().expect("a language");
        // What is in one language, without a break.
        let mut stretches: Vec<(String, String)> = Vec::new();
        for (lang, text) in pdf.tree().pieces(&main) {
            match stretches.last_mut() {
                Some((last, before)) if *last == primary(&lang) => before.push_str(&letters(&text)),
                _ => stretches.push((primary(&lang), letters(&text))),
            }
        }
        let all: String = stretches.iter().map(|(_, text)| text.as_str()).collect();
        let described = pdf.elements("Figure").into_iter().filter_map(|figure| figure.alt);
        let told = ["Title", "Keywords", "Subject"].map(|key| pdf.info(key).unwrap_or_default());
        let unseen = described
            .chain(told)
            .chain(pdf.outline())
            .chain([all.clone()])
            .find(|text| text.contains('\u{E0001}'));
        faults.extend(unseen.map(|text| format!("{name}: signs are left in {text}")));
        for (words, lang) in &phrases {
            let wanted = letters(words);
            let right = stretches
                .iter()
                .filter(|(own, _)| own == lang)
                .map(|(_, text)| text.matches(&wanted).count());
            let (right, printed) = (right.sum::<usize>(), all.matches(&wanted).count());
            if right < printed {
                faults.push(format!("{name}: {printed} of “{words}”, {right} in {lang}"));
            }
            let alone = stretches.iter().any(|(own, text)| own == lang && *text == wanted);
            if right > 0 && (primary(&main) != *lang || alone) {
                in_another.insert(words.clone());
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let never: Vec<_> = phrases.iter().filter(|(words, _)| !in_another.contains(words)).collect();
    assert!(never.is_empty(), "in no document of another language: {never:?}");
}
