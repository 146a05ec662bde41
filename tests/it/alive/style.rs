//! Styles of references that lead nowhere, or everywhere.

use crate::workspace::{Workspace, repository};

const STYLE: &str = "templates/lib/references.csl";

/// The workspace with macros added to the style, and a call of one of them.
fn with_macros(macros: &str, call: &str) -> Workspace {
    let workspace = Workspace::init();
    let style = std::fs::read_to_string(repository().join(STYLE)).expect("the style");
    let style = style.replacen("</info>", &format!("</info>{macros}"), 1);
    workspace.write(STYLE, style.replacen("</layout>", &format!("{call}</layout>"), 1));
    workspace
}

fn called(name: &str) -> String {
    format!("<text macro=\"{name}\"/>")
}

fn named(name: &str, inside: &str) -> String {
    format!("<macro name=\"{name}\">{inside}</macro>")
}

/// Every command that reads the style says what is wrong, where it is.
#[track_caller]
fn refused(workspace: &Workspace, code: &str) {
    for command in ["check", "build"] {
        let run = workspace.run(&[command]).expect(1);
        assert!(run.stderr.contains(&format!("error[{code}]")), "{command}\n{}", run.stderr);
        assert!(run.stderr.contains(STYLE), "{command}\n{}", run.stderr);
    }
    workspace.run(&["show", "example-report"]).expect(0);
}

#[test]
fn macros_that_lead_back_to_themselves() {
    refused(&with_macros(&named("a", &called("a")), ""), "csl-circle");
    refused(&with_macros(&named("a", &called("a")), &called("a")), "csl-circle");
    let choose = format!("<choose><if variable=\"title\"><group>{}</group></if></choose>", called("c"));
    let macros = named("a", &called("b")) + &named("b", &choose) + &named("c", &called("a"));
    refused(&with_macros(&macros, &called("a")), "csl-circle");
}

#[test]
fn macros_that_multiply_or_nest_without_end() {
    let laughs = |times, deep| -> String {
        let level = |at| named(&format!("l{at}"), &called(&format!("l{}", at - 1)).repeat(times));
        named("l0", "<text value=\"ha\"/>") + &(1..=deep).map(level).collect::<String>()
    };
    refused(&with_macros(&laughs(10, 11), &called("l11")), "csl-too-large");
    refused(&with_macros(&laughs(1, 400), &called("l400")), "csl-too-large");
    let nested = "<group>".repeat(20_000) + &"</group>".repeat(20_000);
    refused(&with_macros("", &nested), "csl-too-large");
    refused(&with_macros(&format!("<!--{}-->", " ".repeat(300_000)), ""), "csl-too-large");
    let attributes: String = (0..15_000).map(|at| format!(" a{at}=\"\"")).collect();
    refused(&with_macros("", &format!("<group{attributes}/>")), "csl-too-large");
    let hidden = format!("<![CDATA[']]><group{attributes}/><![CDATA[']]>");
    refused(&with_macros(&named("a", &hidden), ""), "csl-too-large");
    let quotes = "\"'".repeat(1000);
    with_macros(&format!("<!-- {quotes} -->"), "").run(&["check"]).expect(0);
    with_macros(&laughs(2, 10), &called("l10")).run(&["check"]).expect(0);
}

#[test]
fn what_is_no_xml_has_a_place() {
    let workspace = Workspace::init();
    let style = std::fs::read_to_string(repository().join(STYLE)).expect("the style");
    let line = style.lines().position(|line| line.contains("</info>")).expect("a line") + 1;
    workspace.write(STYLE, style.replacen("</info>", "</infos>", 1));
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains(&format!("{STYLE}:{line}:")), "{}", run.stderr);
}

#[test]
fn a_style_that_a_template_names() {
    let workspace = with_macros(&named("a", &called("a")), &called("a"));
    let style = workspace.read(STYLE);
    std::fs::remove_file(workspace.path(STYLE)).expect("removed");
    let brief =
        std::fs::read_to_string(repository().join("templates/country-brief/main.typ")).expect("a template");
    for name in ["own.csl", "own.txt"] {
        workspace.write(format!("templates/country-brief/{name}").as_str(), &style);
        workspace.write("templates/country-brief/own.bib", "@book{a, title = {A}, date = {2020}}\n");
        let cites = format!("{brief}\n#bibliography(\"own.bib\", style: \"{name}\", full: true)\n");
        workspace.write("templates/country-brief/main.typ", cites);
        let run = workspace.run(&["build", "--report", "country-brief"]).expect(1);
        assert!(
            run.stderr.contains(&format!("templates/country-brief/{name}: a macro of the style")),
            "{}",
            run.stderr
        );
    }
}
