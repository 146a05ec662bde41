//! Tables that run over pages keep every row.

use crate::pdf::Pdf;
use crate::workspace::Workspace;

const ROWS: usize = 120;

/// The example with 120 more recommendations.
fn many() -> Workspace {
    let workspace = Workspace::init();
    let mut facts = String::new();
    let mut words = String::new();
    for row in 0..ROWS {
        facts.push_str(&format!(
            "\n[[recommendation]]\nid = \"row-{row}\"\ncode = \"R{row:03}\"\nmechanism = \"ilab\"\narea = \"enforcement\"\n\
             editions = [2024]\nyears = [\"2021/2024\"]\nsources = [{{ source = \"example-report\" }}]\n"
        ));
        words.push_str(&format!("\nrecommendation-row-{row} = Text of a row\n    .short = Row\n"));
    }
    workspace.write("data/countries/example/rows.toml", facts);
    for language in ["en", "fr"] {
        workspace.append(&format!("data/countries/example/text/{language}.ftl"), &words);
    }
    workspace
}

fn codes(pdf: &Pdf) -> Vec<String> {
    let text = pdf.text();
    let all = (0..ROWS).map(|row| format!("R{row:03}"));
    all.filter(|code| !text.contains(code.as_str())).collect()
}

#[test]
fn every_recommendation_is_in_the_tracker() {
    let workspace = many();
    workspace.run(&["build", "recommendation-tracker"]).expect(0);
    for language in ["en", "fr", "en+fr"] {
        let pdf = workspace.pdf(&format!("example/example-recommendation-tracker.{language}"));
        assert!(pdf.pages() > 3, "{language}: {} pages", pdf.pages());
        let missing = codes(&pdf);
        assert!(missing.is_empty(), "{language}: without {missing:?}");
        // Each page of a table begins with its header, for the eyes and for screen readers.
        let headers = pdf.elements("TH");
        assert!(
            headers.iter().any(|header| header.scope.as_deref() == Some("Column")),
            "{language}: no header cells"
        );
    }
}

/// The built-in `data-table`, also inside a figure, where Typst would drop the rows that do not fit.
#[test]
fn every_row_of_a_table_in_a_figure() {
    let workspace = many();
    workspace.write("templates/rows/report.toml", "subjects = [\"country\"]\n");
    workspace.write(
        "templates/rows/main.typ",
        "#import \"/lib/data.typ\": content-of, main\n#import \"/lib/theme.typ\": page-of\n#import \"/lib/tables.typ\": data-table\n\
         #show: page-of.with(title: tag => \"Rows\")\n= Rows\n\
         #let items = content-of(main).recommendations\n\
         #figure(kind: table, supplement: none, data-table(columns: (auto, 1fr), header: ([No.], [Text]),\n\
         rows: items.map(item => (item.code, item.text.text))))\n",
    );
    for language in ["en", "fr"] {
        workspace.append(&format!("locales/{language}/workspace.ftl"), "report-rows = Rows\n");
    }
    workspace.run(&["build", "-r", "rows", "-s", "example", "-l", "en"]).expect(0);
    let pdf = workspace.pdf("example/example-rows.en");
    assert_eq!(codes(&pdf), Vec::<String>::new());
    assert_eq!(pdf.count("Table"), 1);
    let heads_of_rows = pdf.elements("TH").iter().filter(|head| head.scope.as_deref() == Some("Row")).count();
    assert_eq!(heads_of_rows, ROWS + 1);
}
