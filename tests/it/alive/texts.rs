//! Texts that nest more deeply than the stack of their parser, or are longer than any page.

use crate::workspace::Workspace;

#[test]
fn is_an_error_with_its_place_however_it_is_written() {
    for open in ["{ F(\")))}}}\", ", "{", "{ F(", "{ $x ->\n *[a] ", "{\nF(\"}\","] {
        let workspace = Workspace::init();
        let words = "data/countries/example/text/en.ftl";
        let line = workspace.read(words).lines().count() + 2;
        workspace.append(words, &format!("\nclaim-x = {}\n", open.repeat(100_000)));
        for command in ["check", "build"] {
            let run = workspace.run(&[command]).expect(1);
            assert!(run.stderr.contains("error[fluent-too-deep]"), "{open}\n{}", run.stderr);
            let at = run.stderr.split(&format!("{words}:")).nth(1).and_then(|rest| rest.split(':').next());
            assert!(at.is_some_and(|at| at.parse::<usize>().is_ok_and(|at| at >= line)), "{}", run.stderr);
        }
    }
}

#[test]
fn brackets_in_text_do_not_nest() {
    let workspace = Workspace::init();
    let summary = "claim-summary = ".to_owned() + &"a) b: ( c :-( ".repeat(200);
    let words = workspace.read("data/countries/example/text/en.ftl");
    let start = words.find("claim-summary = ").expect("the text");
    let end = start + words[start..].find('\n').expect("a line");
    workspace
        .write("data/countries/example/text/en.ftl", words[..start].to_owned() + &summary + &words[end..]);
    workspace.run(&["check"]).expect(0);
}

/// What was pasted by mistake: a picture in letters, a whole report. Typst would break it into lines for minutes.
#[test]
fn what_no_page_has_room_for_is_told_by_check() {
    let [pasted, title] = ["abc".repeat(700_000), format!("title: {}", "abc ".repeat(10_000))];
    for (path, from, to) in [
        ("data/countries/example/text/en.ftl", "claim-summary = ", format!("claim-summary = {pasted}")),
        (
            "data/countries/example/text/en.ftl",
            "claim-summary = ",
            format!("claim-summary = {{\"{pasted}\"}}"),
        ),
        ("data/sources.yml", "title: ", title),
        ("data/countries/example/country.toml", "table = \"1\"", format!("table = \"{pasted}\"")),
    ] {
        let workspace = Workspace::init();
        let text = workspace.read(path);
        workspace.write(path, text.replacen(from, &to, 1));
        for command in ["check", "build"] {
            let run = workspace.run(&[command]).expect(1);
            assert!(run.stderr.contains("error[text-too-long]"), "{path}\n{}", run.stderr);
            assert!(run.stderr.contains(&format!("--> {path}:")), "{path}\n{}", run.stderr);
        }
    }
}
