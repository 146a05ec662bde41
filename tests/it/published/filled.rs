//! Pages of documents made of published data: none nearly empty, none that begins with the note of what stands before.

use std::fmt::Write;

use super::fixture::{country, file, parts};
use super::with;
use crate::geometry;
use crate::workspace::Workspace;

/// Countries, how many recommendations there are on each, on how many territories, and how long the summary is, in sentences.
const COUNTRIES: [(&str, usize, usize, usize); 6] = [
    ("Ghana", 0, 1, 2),
    ("Kenya", 3, 1, 18),
    ("Niger", 12, 1, 6),
    ("Tanzania", 12, 3, 14),
    ("Togo", 30, 1, 10),
    ("Uganda", 30, 3, 1),
];

/// Of this country the file has nothing but goods, and its map has a long note.
const STUB: &str = "Sudan";

const GOODS: &str = "    <Goods><Good><Good_Name>Gold</Good_Name><Child_Labor>No</Child_Labor>\
    <Forced_Labor>Yes</Forced_Labor><Forced_Child_Labor>No</Forced_Child_Labor></Good></Goods>\n";

/// Header and footer stand in the margins, in points.
const TOP: f32 = 51.0;
const BOTTOM: f32 = 42.5;

const AREAS: [&str; 5] =
    ["Legal_Framework", "Enforcement", "Coordination", "Government_Policies", "Social_Programs"];

/// So many recommendations of one to three lines, over the areas.
fn actions(count: usize) -> String {
    let mut elements = String::new();
    for (place, area) in AREAS.iter().enumerate() {
        let own: Vec<usize> =
            (0..count).filter(|index| index * AREAS.len() / count.max(1) == place).collect();
        if own.is_empty() {
            continue;
        }
        let _ = write!(elements, "<{area}>");
        for index in own {
            let more =
                "so that no child has to carry loads, and tell the public each year what has come of it, ";
            let _ = write!(
                elements,
                "<Action><Name>Let office {index} send its inspectors to the fields, {}and to the quarries.</Name></Action>",
                more.repeat(index % 3)
            );
        }
        let _ = write!(elements, "</{area}>");
    }
    format!("<Suggested_Actions>{elements}</Suggested_Actions>")
}

/// A country as `COUNTRIES` describes it.
fn described((name, recommendations, territories, sentences): (&str, usize, usize, usize)) -> String {
    let mut all = parts(name, 2020);
    let (start, end) = ("<Suggested_Actions>", "</Suggested_Actions>");
    let from = all.find(start).expect("recommendations");
    let to = all.find(end).expect("their end") + end.len();
    all.replace_range(from..to, &actions(recommendations));
    let more = " Offices in each region now keep a list of places where children work, and teachers tell them of pupils who stay away.";
    all = all.replace("of them.</Description>", &format!("of them.{}</Description>", more.repeat(sentences)));
    if territories > 1 {
        let of = |territory: usize| {
            format!(
                "<Territory><Territory_Name>Part {territory}</Territory_Name><Territory_Display_Name>Part {territory}</Territory_Display_Name>\
                 <Enforcement>{}</Enforcement></Territory>",
                territory * 70
            )
        };
        let inspectors: String = (1..=territories).map(of).collect();
        all = all.replace("<Multiple_Territories>No", "<Multiple_Territories>Yes").replace(
            "<Labor_Inspectors>70,122‡ </Labor_Inspectors>",
            &format!("<Labor_Inspectors>{inspectors}</Labor_Inspectors>"),
        );
    }
    country(name, &all)
}

/// A page: how far down its text reaches, as a part of what it may, and its pieces of text.
struct Page {
    filled: f32,
    texts: Vec<String>,
}

fn pages(workspace: &Workspace, document: &str) -> Vec<Page> {
    let bytes = std::fs::read(workspace.path(&format!("output/{document}.pdf"))).expect("the document");
    let page = |(_, height, names): (f32, f32, Vec<geometry::Name>)| {
        let mut inside: Vec<geometry::Name> =
            names.into_iter().filter(|name| name.2 > BOTTOM && name.2 < height - TOP).collect();
        inside.sort_by(|one, other| other.2.total_cmp(&one.2).then(one.1.total_cmp(&other.1)));
        let lowest = inside.last().map_or(height - TOP, |name| name.2);
        Page {
            filled: (height - TOP - lowest) / (height - TOP - BOTTOM),
            texts: inside.into_iter().map(|name| name.0).collect(),
        }
    };
    geometry::names(&bytes).into_iter().map(page).collect()
}

#[test]
fn no_page_is_left_to_a_few_lines() {
    let described = COUNTRIES.map(described).into_iter().chain([country(STUB, GOODS)]);
    let workspace = with(&file(&described.collect::<Vec<_>>()));
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["build"]).expect(0);
    let mut faults = Vec::new();
    for name in COUNTRIES.map(|(name, ..)| name).into_iter().chain([STUB]) {
        let subject = name.to_lowercase();
        for report in ["country-brief", "country-profile", "recommendation-tracker"] {
            for language in ["en", "fr"] {
                let document = format!("{subject}/{subject}-{report}.{language}");
                let pages = pages(&workspace, &document);
                let last = pages.last().expect("a page");
                // A brief has its second page for recommendations, be they few.
                if report != "country-brief" && pages.len() > 1 && last.filled < 0.25 {
                    faults.push(format!("{document}: page {} is filled to {:.2}", pages.len(), last.filled));
                }
                if name == STUB && pages.len() > 1 {
                    faults.push(format!("{document}: {} pages", pages.len()));
                }
                // What is said of the text stands on the first page.
                if !pages[0].texts.concat().replace(' ', "").contains("confirm") {
                    faults.push(format!("{document}: no notice on page 1"));
                }
                for (index, page) in pages.iter().enumerate().skip(1) {
                    let first = page.texts.first().map(String::as_str).unwrap_or_default();
                    let notes = [
                        "Source ",
                        "Boundaries ",
                        "Limites ",
                        "Regions ",
                        "Régions ",
                        "Not stated",
                        "Non précisé",
                    ];
                    if notes.iter().any(|note| first.starts_with(note)) {
                        faults.push(format!("{document}: page {} begins with the note `{first}`", index + 1));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
