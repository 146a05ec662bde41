//! Whatever a file holds, reading it ends with what it says or with what is wrong.

use proptest::prelude::*;

use super::fixture::{file, full};
use super::{state, with};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_to_a_file_is_read_or_refused(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, "[<>&;/a-zA-Z0-9!\\[\\]\" \\n‡]{0,12}"), 1..6)
    ) {
        let mut bytes = file(&[full("Mali", 2020), full("Niger", 2020)]).into_bytes();
        for (at, length, put) in cuts {
            let from = at.index(bytes.len() + 1).min(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, put.into_bytes());
        }
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("data.xml");
        std::fs::write(&path, &bytes).expect("written");
        match fiche::import::read(&path, Some(2020)) {
            Ok(imported) => {
                for country in &imported.countries {
                    prop_assert!(country.mapped() <= country.read);
                }
            }
            Err(problem) => prop_assert!(!problem.code.name().is_empty()),
        }
    }
}

/// Texts that mean something to one of the languages on the way from the file to the page.
const TEXTS: [&str; 40] = [
    "3D printers",
    "Каучук",
    "ذهب",
    "",
    " ",
    "-",
    "–",
    "0",
    "-5",
    "+7",
    "1e400",
    "00012",
    "0.0000001",
    "105.8%",
    "1/2/3",
    "99999999999999999999",
    "$",
    "$12",
    "$-3.5 billion",
    "12,34,567",
    "{ $x }",
    "{\"\"}",
    "} .attr = y",
    "# comment",
    "[group]",
    "[[record]]",
    "key = \"value\"",
    "\"\"\"",
    "'''",
    "\\u{0}",
    "\u{feff}Gold",
    "a\u{301}\u{301}\u{301}",
    "*bold* #emph[x] `y`",
    "@label <label>",
    "Yes* No†",
    "N/A‡",
    "-term",
    ".attribute",
    "*[other]",
    "Oil (Palm) – (Oil) & \"palm\"",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_also_checks(
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(&TEXTS[..])), 0..12),
        again in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 0..4)
    ) {
        let mut lines: Vec<String> = file(&[full("Mali", 2020), full("Niger", 2020)]).lines().map(str::to_owned).collect();
        let elements: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].contains("</") && !lines[*line].trim().starts_with("</")).collect();
        for (at, text) in &changes {
            let line = &mut lines[elements[at.index(elements.len())]];
            let (from, to) = (line.find('>').expect("an element") + 1, line.rfind("</").expect("its end"));
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            line.replace_range(from..to, &escaped);
        }
        // Elements that stand twice, with what is in them or with a word that is nowhere else.
        let mut words = Vec::new();
        for (number, (at, other)) in again.iter().enumerate() {
            let begins = |line: &String| line.starts_with("    ") && !line.trim().starts_with("</");
            let starts: Vec<usize> = (0..lines.len()).filter(|line| begins(&lines[*line])).collect();
            let start = starts[at.index(starts.len())];
            let indent = lines[start].len() - lines[start].trim_start().len();
            let name = lines[start].trim_start_matches([' ', '<']).split('>').next().expect("a name").to_owned();
            let end_tag = format!("</{name}>");
            let closes = |line: &usize| lines[*line].contains(&end_tag);
            let end = (start..lines.len()).find(closes).expect("its end");
            let mut copy = lines[start..=end].to_vec();
            if *other && start == end {
                let word = format!("Quagga{number}");
                copy = vec![format!("{}<{name}>{word}</{name}>", " ".repeat(indent))];
                words.push(word.to_lowercase());
            }
            lines.splice(end + 1..end + 1, copy);
        }
        let workspace = with(&lines.join("\n"));
        let before = state(&workspace);
        let imported = workspace.run(&["import", "data.xml", "--edition", "2020"]);
        if imported.status == 1 {
            prop_assert_eq!(before, state(&workspace));
            prop_assert!(imported.stderr.contains("error["), "{}", imported.stderr);
        } else {
            let report = imported.expect(0).stdout;
            for word in words {
                let told = report.to_lowercase().contains(&word);
                prop_assert!(told || state(&workspace).iter().any(|(_, text)| text.to_lowercase().contains(&word)), "{} is lost: {}", word, report);
            }
            let checked = workspace.run(&["check"]);
            prop_assert!(!checked.stderr.contains("error["), "{}", checked.stderr);
            let all = state(&workspace);
            workspace.run(&["import", "data.xml", "--edition", "2020"]).expect(0);
            prop_assert_eq!(all, state(&workspace));
        }
    }
}
