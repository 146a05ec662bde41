use super::{COUNTRY, apart};
use crate::workspace::Workspace;

const IMPORT: &str = "[import]\nsource = \"example-report\"\ntable = \"1\"\nyear = 2024\nsha256 = \"00\"\n\n";

/// The edition; its figures come from an import.
fn imported() -> Workspace {
    let workspace = apart();
    let path = format!("{COUNTRY}/2024/edition.toml");
    let facts = workspace.read(&path);
    let (start, end) =
        (facts.find("[[figure]]").expect("a figure"), facts.find("[[claim]]").expect("a claim"));
    workspace.write(&path, [&facts[..start], &facts[end..]].concat());
    workspace.write(&format!("{COUNTRY}/2024/ilab.toml"), [IMPORT, &facts[start..end]].concat());
    workspace
}

fn brief(workspace: &Workspace) -> String {
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    workspace.pdf("example/example-country-brief.en").text().replace('\u{a0}', " ")
}

#[test]
fn a_record_stands_over_an_imported_one_key_by_key() {
    let workspace = imported();
    assert!(brief(&workspace).contains("240 visits"));
    let own = format!("{COUNTRY}/2024/figures.toml");
    // The source and the period come from below; a range takes the place of the value.
    workspace.write(&own, "[[figure]]\nid = \"inspections-2024\"\nfrom = 250\nto = 270\n");
    assert!(brief(&workspace).contains("250 to 270 visits"), "{}", brief(&workspace));
    workspace.write(&own, "[[figure]]\nid = \"inspections-2024\"\nqualifier = \"about\"\n");
    assert!(brief(&workspace).contains("about 240 visits"), "{}", brief(&workspace));
    // An edition stands over what lasts, imported or not.
    workspace.write(
        &format!("{COUNTRY}/figures.toml"),
        "[[figure]]\nid = \"inspections-2024\"\nvalue = 7\nsources = [{ source = \"example-report\" }]\n",
    );
    assert!(brief(&workspace).contains("about 240 visits"), "{}", brief(&workspace));
    workspace.write(
        &format!("{COUNTRY}/2024/ilab.toml"),
        workspace.read(&format!("{COUNTRY}/2024/ilab.toml")).replace("value = 240\n", ""),
    );
    assert!(brief(&workspace).contains("about 7 visits"), "{}", brief(&workspace));
}

#[test]
fn a_withdrawn_record_is_away() {
    let workspace = imported();
    let extra = "[[figure]]\nid = \"extra\"\nvalue = 1\nsources = [{ source = \"example-report\" }]\n";
    workspace.append(&format!("{COUNTRY}/2024/ilab.toml"), &format!("\n{extra}"));
    let run = workspace.run(&["check"]).expect(0);
    assert!(run.stderr.contains("`extra`"), "{}", run.stderr);
    let own = format!("{COUNTRY}/2024/figures.toml");
    workspace.write(&own, "[[figure]]\nid = \"extra\"\nwithdrawn = true\n");
    assert_eq!(workspace.run(&["check"]).expect(0).stderr, "no errors, no warnings\n");
    for (figure, code) in [
        ("id = \"extra\"\nwithdrawn = true\nvalue = 2", "withdrawn-says"),
        ("id = \"extra\"\nwithdrawn = \"yes\"", "withdrawn-malformed"),
        ("id = \"never\"\nwithdrawn = true", "nothing-withdrawn"),
    ] {
        workspace.write(&own, format!("[[figure]]\n{figure}\n"));
        let run = workspace.run(&["check"]).expect(1);
        assert!(run.stderr.contains(&format!("error[{code}]")), "{}", run.stderr);
        assert!(run.stderr.contains(&format!("--> {own}:")), "{}", run.stderr);
    }
}

/// What is wrong below is told there, once, and what is wrong above is told above.
#[test]
fn mistakes_of_layers_are_told_where_they_stand() {
    let workspace = imported();
    let (import, own) = (format!("{COUNTRY}/2024/ilab.toml"), format!("{COUNTRY}/2024/figures.toml"));
    workspace.write(&own, "[[figure]]\nid = \"inspections-2024\"\nperiod = \"soon\"\n");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains(&format!("--> {own}:3:10")), "{}", run.stderr);
    workspace.write(&import, workspace.read(&import).replace("value = 240", "value = 240\ncolour = 1"));
    let run = workspace.run(&["check", "--format", "json"]).expect(1);
    assert_eq!(run.stdout.matches("\"error\"").count(), 1, "{}", run.stdout);
    assert!(run.stdout.contains("unknown-key") && run.stdout.contains(&import), "{}", run.stdout);
    // An import says what it was made from.
    workspace.write(&import, workspace.read(&import).replace("colour = 1\n", "").replace("sha256", "sha"));
    assert!(workspace.run(&["check"]).expect(1).stderr.contains("`sha`"));
}

#[test]
fn own_words_stand_over_imported_ones() {
    let workspace = imported();
    let words =
        "### import ilab-2024\n\nrecommendation-more-inspectors = Imported.\n    .short = Imported too\n";
    workspace.write(&format!("{COUNTRY}/2024/text/en/ilab.ftl"), words);
    assert_eq!(workspace.run(&["check"]).expect(0).stderr, "no errors, no warnings\n");
    assert!(!brief(&workspace).contains("Imported"));
    let own = format!("{COUNTRY}/2024/text/en.ftl");
    let kept = workspace.read(&own);
    let at = kept.find("recommendation-").expect("a recommendation");
    workspace.write(&own, &kept[..at]);
    assert!(brief(&workspace).contains("Imported"), "{}", brief(&workspace));
}

#[test]
fn set_writes_over_an_import_and_never_into_it() {
    let workspace = imported();
    let import = format!("{COUNTRY}/2024/ilab.toml");
    let before = workspace.read(&import);
    workspace.run(&["set", "inspections-2024", "period", "2024-06"]).expect(0);
    let own = workspace.read(&format!("{COUNTRY}/2024/figures.toml"));
    assert_eq!(own, "[[figure]]\nid = \"inspections-2024\"\nperiod = \"2024-06\"\n");
    workspace.run(&["set", "inspections-2024", "value", "250"]).expect(0);
    assert!(brief(&workspace).contains("250 visits"));
    for refused in
        [["set", "inspectors-2024", "sources.1.table", "2"].as_slice(), &["rename", "inspectors-2024", "x"]]
    {
        let run = workspace.run(refused).expect(1);
        assert!(run.stderr.contains("error[imported-record]"), "{}", run.stderr);
    }
    let words = "### import ilab-2024\n\nfigure-inspectors-2024 = imported\nclaim-x = X\n";
    let en = format!("{COUNTRY}/2024/text/en.ftl");
    workspace.edit(&en, "figure-inspectors-2024 = labour inspectors\n", "");
    workspace.write(&format!("{COUNTRY}/2024/text/en/ilab.ftl"), words);
    workspace.run(&["set", "inspectors-2024", "--text", "en", "inspectors"]).expect(0);
    assert!(workspace.read(&en).contains("figure-inspectors-2024 = inspectors\n"), "{}", workspace.read(&en));
    assert_eq!(workspace.read(&format!("{COUNTRY}/2024/text/en/ilab.ftl")), words);
    assert_eq!(workspace.read(&import), before);
}

/// A new record stands in the folder of the edition; a kind that lasts, with the others that last.
#[test]
fn new_records_stand_where_they_belong() {
    let workspace = apart();
    let body = "[[institution]]\nid = \"office\"\n";
    workspace.write(&format!("{COUNTRY}/institutions.toml"), body);
    workspace.append(&format!("{COUNTRY}/text/en.ftl"), "institution-office = Office\n");
    workspace.run(&["new", "claim", "new-claim", "--source", "example-report"]).expect(0);
    workspace.run(&["new", "institution", "second-office"]).expect(0);
    assert!(workspace.read(&format!("{COUNTRY}/2024/claims.toml")).contains("new-claim"));
    assert!(workspace.read(&format!("{COUNTRY}/2024/text/en.ftl")).contains("claim-new-claim"));
    assert!(workspace.read(&format!("{COUNTRY}/institutions.toml")).contains("second-office"));
    assert!(workspace.read(&format!("{COUNTRY}/text/fr.ftl")).contains("institution-second-office"));
}

/// Keys that come from below have their places there.
#[test]
fn keys_of_lower_layers_keep_their_places() {
    let workspace = imported();
    let (import, own) = (format!("{COUNTRY}/2024/ilab.toml"), format!("{COUNTRY}/2024/figures.toml"));
    workspace.write(&own, "[[figure]]\nid = \"inspections-2024\"\nvalue = 250\n");
    let shown = workspace.run(&["show", "inspections-2024"]).expect(0).stdout;
    let (above, below) = (shown.find(&own).expect("its own"), shown.find(&import).expect("the imported one"));
    assert!(above < below && shown.contains("value = 250") && shown.contains("value = 240"), "{shown}");
    // What it cites is renamed in the imported file, too.
    workspace.run(&["rename", "example-report", "report-on-work"]).expect(0);
    assert!(!workspace.read(&import).contains("example-report"));
    assert_eq!(workspace.run(&["check"]).expect(0).stderr, "no errors, no warnings\n");
    let text = workspace.read(&import);
    let (first, last) = text.rsplit_once("source = \"report-on-work\"").expect("a source");
    let line = first.lines().count();
    workspace.write(&import, format!("{first}source = \"no-report\"{last}"));
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[unknown-source]"), "{}", run.stderr);
    assert!(run.stderr.contains(&format!("--> {import}:{line}:")), "{}", run.stderr);
    // An imported id is the import's.
    let run = workspace.run(&["rename", "inspections-2024", "visits"]).expect(1);
    assert!(run.stderr.contains("error[imported-record]"), "{}", run.stderr);
}

/// A record that has ended and that a higher layer has anew is checked like any other.
#[test]
fn a_record_that_is_there_again_is_checked() {
    let workspace = apart();
    let claim =
        "[[claim]]\nid = \"again\"\nlevel = \"general\"\nsources = [{ source = \"example-report\" }]\n";
    workspace.write(&format!("{COUNTRY}/claims.toml"), claim.replace("level", "valid = \"by 2019\"\nlevel"));
    workspace.append(&format!("{COUNTRY}/2024/edition.toml"), &format!("\n{claim}"));
    for language in ["en", "fr"] {
        let words = format!("{COUNTRY}/2024/text/{language}.ftl");
        workspace.append(&words, "claim-again = 17\n");
    }
    let run = workspace.run(&["check"]).expect(1);
    assert_eq!(run.stderr.matches("error[number-in-text]").count(), 2, "{}", run.stderr);
}
