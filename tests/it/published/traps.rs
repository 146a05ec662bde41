//! One trap of the published files each.

use super::fixture::{country, file, full, parts};
use super::with;

fn facts(xml: &str, subject: &str, year: u16) -> String {
    let workspace = with(xml);
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.read(&format!("data/countries/{subject}/{year}/ilab.toml"))
}

#[test]
fn the_year_is_told_by_the_texts() {
    let workspace = with("");
    workspace.write("countries_2020.xml", file(&[full("Mali", 2017), country("Niger", "")]));
    workspace.run(&["import", "countries_2020.xml"]).expect(0);
    assert!(workspace.files("data").contains(&"data/countries/niger/2017/ilab.toml".to_owned()));
    let stubs = with(&file(&[country("Niger", "    <Goods />\n")]));
    let asked = stubs.run(&["import", "data.xml"]).expect(1);
    assert!(
        asked.stderr.contains("error[import-no-year]") && asked.stderr.contains("--edition YEAR"),
        "{}",
        asked.stderr
    );
    stubs.run(&["import", "data.xml", "--edition", "2018"]).expect(0);
    assert!(stubs.files("data").contains(&"data/countries/niger/2018/ilab.toml".to_owned()));
}

#[test]
fn a_reporting_period_is_a_year_too() {
    let text = "    <Description>For the 2016 reporting period, nothing was assessed.</Description>\n    <Advancement_Level>No Assessment</Advancement_Level>\n";
    let facts = facts(&file(&[country("Niue", text)]), "niue", 2016);
    assert!(facts.contains("level = \"no-assessment\""), "{facts}");
}

#[test]
fn territories_have_values_of_their_own() {
    let parts = parts("Tanzania", 2020)
        .replace("<Multiple_Territories>No", "<Multiple_Territories>Yes")
        .replace(
            "<Criminal_Convictions>Unknown </Criminal_Convictions>",
            "<Criminal_Convictions><Territory><Territory_Name>Zanzibar</Territory_Name><Enforcement>27</Enforcement></Territory><Territory><Territory_Name>Mainland</Territory_Name><Enforcement>Unknown</Enforcement></Territory></Criminal_Convictions>",
        )
        .replace(
            "<Labor_Inspectors>70,122‡ </Labor_Inspectors>",
            "<Labor_Inspectors><Territory><Territory_Name>Mainland </Territory_Name><Territory_Display_Name>Mainland</Territory_Display_Name><Enforcement>90</Enforcement></Territory><Territory><Territory_Name>Zanzibar</Territory_Name><Territory_Display_Name>Zanzibar</Territory_Display_Name><Enforcement>Unknown</Enforcement></Territory></Labor_Inspectors>",
        )
        .replace(
            "<Minimum_Work>\n        <Standard>No</Standard>\n        <Age>16.5</Age>\n        <Calculated_Age>No</Calculated_Age>\n        <Conforms_To_Intl_Standard>No</Conforms_To_Intl_Standard>",
            "<Minimum_Work>\n        <Territory><Territory_Name>Mainland</Territory_Name><Standard>Yes</Standard><Age>15</Age><Conforms_To_Intl_Standard>Yes</Conforms_To_Intl_Standard></Territory><Territory><Territory_Name>Zanzibar</Territory_Name><Standard>No</Standard><Age>12</Age><Conforms_To_Intl_Standard>No</Conforms_To_Intl_Standard></Territory>",
        );
    let workspace = with(&file(&[country("Tanzania", &parts)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["build"]).expect(0);
    let profile = workspace.pdf("tanzania/tanzania-country-profile.en").text();
    let spaces = ['\u{a0}', '\u{202f}'];
    // Beside each other in the profile.
    let words = profile.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [
        "TR: Measure | Whole country | Mainland | Zanzibar",
        "TR: Labour inspectors | – | 90 | Unknown",
        "TR: Labour inspectorate budget | US$6.5 m | – | –",
        "TR: Convictions | Unknown | 27",
        "TR: Minimum age for work | Yes 15 | No 12",
    ] {
        assert!(words.contains(wanted), "no {wanted} in\n{words}");
    }
    let brief = workspace.pdf("tanzania/tanzania-country-brief.en").text().replace(spaces, " ");
    // Whose a value is: the same letter in every row and table, whatever order the file has.
    for wanted in [
        "“1 of 2”: met in that number",
        "A 15; B 12",
        "A 90; B unknown",
        "A unknown; B 27",
        "By territory: A mainland; B Zanzibar.",
    ] {
        assert!(brief.contains(wanted), "no {wanted} in\n{brief}");
    }
    let french = workspace.pdf("tanzania/tanzania-country-brief.fr").text();
    for wanted in ["A inconnu ; B 27", "Par territoire : A partie continentale ; B Zanzibar."] {
        assert!(french.replace(spaces, " ").contains(wanted), "no {wanted} in\n{french}");
    }
}

#[test]
fn what_a_country_cannot_ratify_it_has_not_failed_to() {
    let parts = parts("Kosovo", 2020)
        .replace("<C_138_Ratified>Yes", "<C_138_Ratified>N/A")
        .replace("<C_182_Ratified>No", "<C_182_Ratified>N/A");
    let workspace = with(&file(&[country("Kosovo", &parts)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["build", "-r", "country-brief"]).expect(0);
    for (language, word) in [("en", "ratified"), ("fr", "ratifié")] {
        let brief = workspace.pdf(&format!("kosovo/kosovo-country-brief.{language}")).text();
        assert!(!brief.contains(word), "{brief}");
    }
    let french = workspace.pdf("kosovo/kosovo-country-brief.fr").text();
    assert!(french.contains("Pour un seul des 3 principaux indicateurs"), "{french}");
}

/// A list of products of forced labour alone says nothing of children.
#[test]
fn products_of_forced_labour_are_not_those_of_child_labour() {
    let good = |name: &str, child: &str, forced: &str| {
        let both = if child == forced { "Yes" } else { "No" };
        format!(
            "<Good><Good_Name>{name}</Good_Name><Child_Labor>{child}</Child_Labor><Forced_Labor>{forced}</Forced_Labor><Forced_Child_Labor>{both}</Forced_Child_Labor></Good>"
        )
    };
    let many: String = (1..=10).map(|number| good(&format!("Thing {number}"), "Yes", "No")).collect();
    let goods =
        format!("    <Goods>{}{}{many}</Goods>\n", good("Fish", "No", "Yes"), good("Bricks", "Yes", "Yes"));
    let workspace = with(&file(&[country("Taiwan", &goods)]));
    workspace.run(&["import", "data.xml", "--edition", "2020"]).expect(0);
    workspace.run(&["build", "-r", "country-brief"]).expect(0);
    let brief = workspace.pdf("taiwan/taiwan-country-brief.en").text();
    for wanted in [
        "not with child labour: fish",
        "made with forced child labour: bricks.",
        "Thing 8 and 2 more",
        "No assessment of action against child labour in Taiwan",
    ] {
        assert!(brief.contains(wanted), "no {wanted} in\n{brief}");
    }
    let french = workspace.pdf("taiwan/taiwan-country-brief.fr").text();
    let one = "Produit signalé comme issu du travail forcé d’enfants : briques";
    assert!(french.replace(['\u{a0}', '\u{202f}'], " ").contains(one), "{french}");
}

#[test]
fn values_of_which_nobody_says_whose() {
    let several = "    <Country_Statistics><Children_Work_Statistics><Age_Range>5-14</Age_Range><Total_Percentage_of_Working_Children>0.1</Total_Percentage_of_Working_Children><Age_Range>5-14</Age_Range><Total_Percentage_of_Working_Children>0.2</Total_Percentage_of_Working_Children></Children_Work_Statistics></Country_Statistics>\n    <Description>In 2020, much was done.</Description>\n";
    let workspace = with(&file(&[country("Somalia", several)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["build", "-r", "country-profile"]).expect(0);
    let profile = workspace.pdf("somalia/somalia-country-profile.en").text();
    for wanted in [
        "Working children (1)",
        "10.0%",
        "Working children (2)",
        "20.0%",
        "does not say what tells them apart",
    ] {
        assert!(profile.contains(wanted), "{wanted}: {profile}");
    }
}

#[test]
fn a_name_that_no_catalogue_has_becomes_a_term() {
    let xml = file(&[full("Mali", 2020)])
        .replace("<Good_Name>Gold", "<Good_Name>Woven Baskets (large)")
        .replace("<Labor_Funding>$6.5 million</Labor_Funding>", "<Labor_Night_Visits>7</Labor_Night_Visits>")
        .replace("<C_182_Ratified>No</C_182_Ratified>", "<C_189_Ratified>No</C_189_Ratified>")
        .replace("Sub-Saharan Africa", "Sahel & Sahara".replace('&', "&amp;").as_str());
    let workspace = with(&xml);
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["build", "-r", "country-profile"]).expect(0);
    for language in ["en", "fr"] {
        let profile = workspace.pdf(&format!("mali/mali-country-profile.{language}")).text();
        for wanted in ["Woven Baskets (large)", "Night visits", "C 189", "Sahel & Sahara"] {
            assert!(profile.contains(wanted), "{language}, {wanted}: {profile}");
        }
    }
}

#[test]
fn what_is_no_value_is_named_with_its_line() {
    let xml = file(&[full("Mali", 2020)])
        .replace("<Labor_Inspectors>70,122‡ ", "<Labor_Inspectors>many")
        .replace("<C_138_Ratified>Yes", "<C_138_Ratified>in part")
        .replace("<Agriculture>0.792", "<Agriculture>most of them")
        .replace("    <Mechanisms>", "    <Weather>dry</Weather>\n    <Mechanisms>");
    let workspace = with(&xml);
    let shown = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    let line = |text: &str| 1 + xml.lines().position(|line| line.contains(text)).expect("the line");
    for (element, written) in [
        ("Labor_Inspectors", "many"),
        ("C_138_Ratified", "in part"),
        ("Agriculture", "most of them"),
        ("Weather", "dry"),
    ] {
        let wanted = format!("  {element} “{written}”: Mali {}", line(written));
        assert!(shown.lines().any(|shown| shown == wanted), "{wanted}\n{shown}");
    }
}

#[test]
fn countries_by_the_source_s_names() {
    let names = [
        ("Congo, Democratic Republic of the", "COD"),
        ("Gambia, The", "GMB"),
        ("Burma", "MMR"),
        ("Kosovo", "XKX"),
        ("West Bank and the Gaza Strip", "PSE"),
        ("Taiwan", "TWN"),
        ("Saint Helena, Ascensión, and Tristán da Cunha", "SHN"),
        ("São Tomé and Príncipe", "STP"),
    ];
    let countries: Vec<String> = names.iter().map(|(name, _)| full(name, 2020)).collect();
    let workspace = with(&file(&countries));
    workspace.run(&["import", "data.xml"]).expect(0);
    let files = workspace.files("data/countries");
    for (name, iso) in names {
        let found = files.iter().filter(|path| path.ends_with("/country.toml"));
        let found = found.filter(|path| workspace.read(path).contains(&format!("\"{iso}\""))).count();
        assert_eq!(found, 1, "{name}");
    }
    workspace.run(&["build", "-r", "country-brief", "-s", "west-bank-and-the-gaza-strip"]).expect(0);
    let brief =
        workspace.pdf("west-bank-and-the-gaza-strip/west-bank-and-the-gaza-strip-country-brief.fr").text();
    assert!(brief.contains("Cisjordanie et bande de Gaza"), "{brief}");
}

#[test]
fn the_same_action_twice_is_one_recommendation() {
    let xml = file(&[full("Mali", 2020)]).replace(
        "List the tasks that harm children, COVID-19 or not.",
        "Raise the age of admission to work in Mali to 16.",
    );
    let workspace = with(&xml);
    let shown = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    assert!(shown.contains("there already"), "{shown}");
    let facts = workspace.read("data/countries/mali/2020/ilab.toml");
    assert_eq!(facts.matches("[[recommendation]]").count(), 1, "{facts}");
}

/// What an earlier import wrote goes with what the file no longer says.
#[test]
fn a_corrected_file_leaves_no_words_behind() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    assert!(
        workspace.read("data/countries/mali/2020/text/fr/ilab.ftl").contains("figure-ilab-working-percent")
    );
    let stub = "    <Description>In 2020, nothing was counted.</Description>\n";
    workspace.write("data.xml", file(&[country("Mali", stub)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    assert!(!workspace.read("data/countries/mali/2020/text/fr/ilab.ftl").contains("figure-"));
    workspace.run(&["check"]).expect(0);
    assert!(workspace.run(&["import", "data.xml"]).expect(0).stdout.contains("nothing has changed"));
}

#[test]
fn names_in_other_letters_and_years_that_are_none() {
    let xml = file(&[full("Mali", 2020)])
        .replace("<Good_Name>Gold", "<Good_Name>Каучук")
        .replace("Sub-Saharan Africa", "Африка")
        .replace(
            "Minimal Advancement – Efforts Made but Continued Practice that Delayed Advancement",
            "Немного",
        );
    let workspace = with(&xml);
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["check"]).expect(0);
    let refused = workspace.run(&["import", "data.xml", "--edition", "3"]).expect(1);
    assert!(refused.stderr.contains("error[year-implausible]"), "{}", refused.stderr);
}

/// A share in per cent where the files have parts of one would be a hundred times too much.
#[test]
fn shares_that_none_can_be() {
    let xml = file(&[full("Mali", 2020)])
        .replace("Children>0.26<", "Children>26.4<")
        .replace("<Agriculture>0.792", "<Agriculture>1.2")
        .replace("<Rate>1.058", "<Rate>105.8");
    let workspace = with(&xml);
    let report = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    let left_out = report.split("more than a share can be").nth(1).expect("a list");
    for element in ["Total_Percentage_of_Working_Children", "Agriculture", "Rate"] {
        assert!(left_out.contains(element), "{element}: {report}");
    }
    let facts = workspace.read("data/countries/mali/2020/ilab.toml");
    assert!(!facts.contains("2640") && !facts.contains("105.8") && !facts.contains("10580"), "{facts}");
}

#[test]
fn words_within_markup_and_between_elements_are_not_lost() {
    let xml = file(&[full("Mali", 2020)])
        .replace("closed {one}", "<b>closed</b><br/>H<sub>2</sub>O <i>and {one}</i>")
        .replace("<Goods>", "<Goods>Beware: ")
        .replace("<Region>Sub-Saharan Africa", "<Region>Sub-Saharan <Part>Africa</Part>")
        .replace("</Multiple_Territories>", "</Multiple_Territories> strewn");
    let workspace = with(&xml);
    let report = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    let words = workspace.read("data/countries/mali/2020/text/en/ilab.ftl");
    assert!(words.contains("&"), "{words}");
    assert!(words.contains("closed H₂O and") && words.contains("one"), "{words}");
    assert!(
        words.contains("= Sub-Saharan Africa\n")
            || workspace.read("data/countries/mali/2020/ilab.toml").contains("sub-saharan-africa"),
        "{words}"
    );
    for lost in ["text “Beware:”", "text “strewn”"] {
        assert!(report.contains(lost), "no {lost} in\n{report}");
    }
}

/// Only files that say something are written.
#[test]
fn no_empty_files() {
    let workspace =
        with(&file(&[country("Mali", "    <Description>In 2020, much was done.</Description>\n")]));
    workspace.run(&["import", "data.xml"]).expect(0);
    for (path, text) in super::state(&workspace) {
        assert!(!text.is_empty(), "{path}");
    }
}

/// Each change to a country, and what the report must say of it. The country can be built all the same.
#[test]
fn nothing_is_lost_without_a_word() {
    let second = |what: &str| format!("{what}{what}");
    let table = "      <UNESCO_Primary_Completion_Rate>\n        <Rate>1.058</Rate>\n      </UNESCO_Primary_Completion_Rate>\n";
    let conditions = [
        // Numbers that markup takes apart are none.
        ("70,122‡ ", "159<sup>1</sup>", "Labor_Inspectors “159¹”", ""),
        ("70,122‡ ", "15<a href=\"#n\">9</a>", "Labor_Inspectors “159”", ""),
        ("673949", "673<b>949</b>", "Total_Working_Population “673949”", ""),
        ("16.5", "1<i>6</i>.5", "Age “16.5”", ""),
        ("70,122‡ ", "<b>70,122</b><sup>‡</sup>", "", "value = \"70122\"\nmarks = \"‡\""),
        // Ages as people type them.
        ("5-14", "5–14", "", "age = \"5-14\""),
        ("5-14", "5 to 14", "", "age = \"5-14\""),
        ("5-14", "five to fourteen", "Age_Range “five to fourteen”", ""),
        // What stands once.
        ("<Region>", "<Region>Elsewhere</Region><Region>", "Region “Sub-Saharan Africa”", ""),
        ("<Good_Name>", "<Good_Name>Gold</Good_Name><Good_Name>", "Good_Name “Gold”", ""),
        ("<Child_Labor>", "<Child_Labor>No</Child_Labor><Child_Labor>", "Child_Labor “Yes”", ""),
        ("<Age>16.5", "<Age>16</Age><Age>16.5", "Age “16.5”", ""),
        ("<Calculated_Age>Yes", "<Calculated_Age>Maybe", "Calculated_Age “Maybe”", ""),
        ("<Age>16.5", "<Age>Unknown", "Age “Unknown”", ""),
        ("<Title>", "<Title>Wells</Title><Title>", "Title “Schools before quarries in Mali”", ""),
        (
            "<Description>",
            "<Description>In 2020, all was well.</Description><Description>",
            "Description “In 2020, inspectors",
            "",
        ),
        (
            "<Advancement_Level>",
            "<Advancement_Level>No Advancement</Advancement_Level><Advancement_Level>",
            "Advancement_Level “Minimal Advancement",
            "level = \"none\"",
        ),
        (table, &second(table), "Rate “1.058”", ""),
        (
            "<Country_Statistics>",
            "<Country_Statistics><Children_Work_Statistics><Industry>0.5</Industry></Children_Work_Statistics></Country_Statistics><Country_Statistics>",
            "Total_Working_Population “673949”",
            "",
        ),
        (
            "<Suggested_Actions>",
            "<Suggested_Actions><Legal_Framework><Action><Name>Ask the Senate.</Name></Action></Legal_Framework>",
            "",
            "code = \"L3\"",
        ),
        (
            "<Labor_Inspectors>",
            "<Working-Number>5</Working-Number><Labor_Inspectors>",
            "Working-Number “5”",
            "",
        ),
        // Numbers of another kind.
        ("673949", "$849922", "Total_Working_Population “$849922”", ""),
        ("673949", "35%", "Total_Working_Population “35%”", ""),
        ("673949", "0.357", "Total_Working_Population “0.357”", ""),
        ("0.26", "$0.357", "Total_Percentage_of_Working_Children “$0.357”", ""),
        ("0.26", "0.357 million", "Total_Percentage_of_Working_Children “0.357 million”", ""),
        ("70,122‡ ", "$159", "Labor_Inspectors “$159”", ""),
        ("70,122‡ ", "15%", "Labor_Inspectors “15%”", ""),
        ("70,122‡ ", "159.5", "Labor_Inspectors “159.5”", ""),
        ("$6.5 million", "15%", "Labor_Funding “15%”", ""),
        ("16.5", "$16", "Age “$16”", ""),
        ("16.5", "16%", "Age “16%”", ""),
    ];
    for (from, to, report, facts) in conditions {
        let country = full("Mali", 2020).replace("Not Applicable", "Meet.");
        assert!(country.contains(from), "no {from}");
        let workspace = with(&file(&[country.replacen(from, to, 1)]));
        let run = workspace.run(&["import", "data.xml"]).expect(0);
        assert!(
            run.stdout.contains(report) && run.stdout.contains("Left out of") != report.is_empty(),
            "{to}: {}",
            run.stdout
        );
        let own = workspace.read("data/countries/mali/2020/ilab.toml");
        assert!(own.contains(facts), "{to}: {own}");
        let check = workspace.run(&["check"]);
        assert!(check.stderr.contains("no errors"), "{to}: {}", check.stderr);
    }
}

#[test]
fn the_year_of_the_texts_stands_against_another() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    let run = workspace.run(&["import", "data.xml", "--edition", "2019"]).expect(0);
    assert!(
        run.stderr.contains("warning[import-other-year]") && run.stderr.contains("say 2020"),
        "{}",
        run.stderr
    );
    let french = workspace.run(&["--ui-language", "fr", "import", "data.xml", "--edition", "2019"]).expect(0);
    assert!(french.stderr.contains("les textes de"), "{}", french.stderr);
    let same = workspace.run(&["import", "data.xml", "--edition", "2020"]).expect(0);
    assert!(!same.stderr.contains("import-other-year"), "{}", same.stderr);
    for text in [
        "The Government adopted the 2019–2023 Plan.",
        "The plan adopted in 2019–2023 goes on.",
        "Much was done. A law was passed in 2015.",
    ] {
        let stray = with(&file(&[country("Niger", &format!("    <Description>{text}</Description>\n"))]));
        let run = stray.run(&["import", "data.xml"]).expect(1);
        assert!(run.stderr.contains("error[import-no-year]"), "{text}: {}", run.stderr);
    }
}

#[test]
fn nothing_stands_behind_an_empty_file() {
    let workspace = with("<Countries/>\n<Countries><Country><Name>Mali</Name></Country></Countries>\n");
    let run = workspace.run(&["import", "data.xml", "--edition", "2020"]).expect(1);
    assert!(run.stderr.contains("error[xml-goes-on]"), "{}", run.stderr);
}
