//! Files that cannot be imported: what is wrong, where, and what would be right; the workspace stays as it was.

use super::fixture::{country, file, full};
use super::with;
use crate::workspace::Workspace;

/// Whether nothing has come in.
fn is_untouched(workspace: &Workspace) -> bool {
    !workspace.files("data").iter().any(|path| path.contains("countries") || path.contains("sources"))
}

#[test]
fn each_is_told_with_its_line() {
    let good = file(&[full("Mali", 2020)]);
    let deep = "<a>".repeat(40) + &"</a>".repeat(40);
    let middle = good.find("<Goods>").expect("goods");
    let (cut, _) = good.split_at(middle);
    let cases: Vec<(&str, String, &str, &str)> = vec![
        ("nothing", String::new(), "import-unknown", "`Countries`"),
        ("a table", "country;year\nMali;2020\n".to_owned(), "import-unknown", "`Countries`"),
        ("a web page", "<html><body/></html>".to_owned(), "import-unknown", "here it is `html`"),
        ("cut off", cut.to_owned(), "xml-cut-off", "line 9"),
        ("crossed", good.replace("</Goods>", "</Good>"), "xml-syntax", "line 16"),
        (
            "a document type",
            format!("<!DOCTYPE Countries [<!ENTITY a \"b\">]>\n{good}"),
            "xml-doctype",
            "line 1",
        ),
        ("an entity", good.replace("&amp;", "&nbsp;"), "xml-entity", "`&nbsp;`"),
        ("deep", file(&[country("Mali", &deep)]), "xml-too-deep", "16"),
        ("twice", file(&[full("Mali", 2020), full("Mali", 2020)]), "import-country-twice", "Mali"),
        ("nowhere", file(&[full("Atlantis", 2020)]), "import-unknown-country", "`Atlantis`"),
        ("two files", format!("{good}{good}"), "xml-goes-on", "line 101"),
        ("words behind", format!("{good}hello"), "xml-goes-on", "line"),
        ("words between", good.replace("  <Country>", "  and <Country>"), "import-no-name", "`text`"),
        ("a character", good.replace("closed", "closed\u{1b}"), "xml-character", "U+001B"),
        ("a reference to one", good.replace("closed", "closed&#7;"), "xml-character", "U+0007"),
        ("no name", good.replace("<Name>Mali</Name>", ""), "import-no-name", "line 2"),
    ];
    for (name, text, code, says) in cases {
        let workspace = with(&text);
        let refused = workspace.run(&["import", "data.xml"]).expect(1);
        assert!(refused.stderr.contains(&format!("error[{code}]")), "{name}: {}", refused.stderr);
        assert!(refused.stderr.contains(says), "{name}, {says}: {}", refused.stderr);
        assert!(refused.stderr.contains("data.xml"), "{name}: {}", refused.stderr);
        assert!(is_untouched(&workspace), "{name}");
        let french = workspace.run(&["--ui-language", "fr", "import", "data.xml"]).expect(1);
        assert!(
            !french.stderr.contains("  help: ") && french.stderr.contains(code),
            "{name}: {}",
            french.stderr
        );
    }
}

#[test]
fn bytes_that_are_no_text() {
    let workspace = with("");
    let mut bytes = file(&[full("Mali", 2020)]).into_bytes();
    let at = bytes.windows(8).position(|window| window == b"quarries").expect("the word");
    bytes[at] = 0xff;
    workspace.write("data.xml", &bytes);
    let refused = workspace.run(&["import", "data.xml"]).expect(1);
    assert!(refused.stderr.contains("error[xml-not-utf8]"), "{}", refused.stderr);
    let nowhere = workspace.run(&["import", "missing.xml", "data"]).expect(1);
    assert!(nowhere.stderr.contains("error[import-unreadable]"), "{}", nowhere.stderr);
    assert!(nowhere.stderr.contains("error[import-not-a-file]"), "{}", nowhere.stderr);
}

#[test]
fn one_country_of_many_megabytes() {
    let workspace = with(&file(&[country(
        "Mali",
        &format!("    <Description>In 2020, {}</Description>\n", "a ".repeat(3_000_000)),
    )]));
    let refused = workspace.run(&["import", "data.xml"]).expect(1);
    assert!(refused.stderr.contains("error[xml-too-large]"), "{}", refused.stderr);
}

#[test]
fn two_files_of_one_year() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.write("again.xml", file(&[full("Mali", 2020)]));
    let refused = workspace.run(&["import", "data.xml", "again.xml"]).expect(1);
    assert!(
        refused.stderr.contains("error[import-year-twice]") && refused.stderr.contains("again.xml"),
        "{}",
        refused.stderr
    );
    assert!(is_untouched(&workspace));
}
