//! Tags of languages: every one of BCP 47 that Typst can be told, in one form.

use crate::workspace::Workspace;

/// The example with one more language, in which everything falls back to English.
fn with_language(tag: &str) -> Workspace {
    let workspace = Workspace::init();
    for file in ["format.ftl", "documents.ftl"] {
        let folder = format!("locales/{}", tag.split('-').next().unwrap_or_default());
        let words = std::fs::read_to_string(crate::workspace::repository().join("locales/en").join(file));
        workspace.write(&format!("{folder}/{file}"), words.expect("a catalogue"));
    }
    workspace.append(
        "fiche.toml",
        &format!(
            "\n[languages.{tag:?}]\nfallback = [\"en\"]\n\n[[document]]\nreport = \"country-brief\"\n\
             subjects = [\"example\"]\nlanguages = [{tag:?}]\n"
        ),
    );
    workspace
}

#[test]
fn regions_scripts_and_variants_are_built_and_told_to_readers_as_far_as_typst_can() {
    for (tag, told) in [
        ("es-419", "es"),
        ("sw-001", "sw"),
        ("es-ES", "es-ES"),
        ("sr-Latn", "sr"),
        ("sr-Cyrl-RS", "sr-RS"),
        ("ca-ES-valencia", "ca-ES"),
        ("az-Arab", "az"),
        ("ff", "ff"),
    ] {
        let workspace = with_language(tag);
        workspace.run(&["check"]).expect(0);
        workspace.run(&["build"]).expect(0);
        let pdf = workspace.pdf(&format!("example/example-country-brief.{tag}"));
        assert_eq!(pdf.language().as_deref(), Some(told), "{tag}");
    }
}

#[test]
fn another_form_of_a_tag_is_refused_with_the_right_one() {
    for (written, form) in [
        ("PT", "pt"),
        ("pt-br", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("PT-Br", "pt-BR"),
        ("sr-latn-rs", "sr-Latn-RS"),
    ] {
        for command in ["check", "build"] {
            let run = with_language(written).run(&[command]).expect(1);
            let error = format!("error[tag-form]: the language `{written}` is written `{form}`");
            assert!(run.stderr.contains(&error), "{}", run.stderr);
            assert!(run.stderr.contains(" --> fiche.toml:"), "{}", run.stderr);
        }
    }
    let workspace = Workspace::init();
    workspace.edit("fiche.toml", "locale = \"en-GB\"", "locale = \"en-gb\"");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("the language `en-gb` is written `en-GB`"), "{}", run.stderr);
    let workspace = Workspace::init();
    let sources = workspace.read("data/sources.yml");
    workspace.write("data/sources.yml", sources.replacen("language: en", "language: EN", 1));
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("the language `EN` is written `en`"), "{}", run.stderr);
}

#[test]
fn what_is_no_tag_is_refused() {
    for tag in ["und", "i-klingon", "x-private", "fr ", "", "fr-FR-u-co-phonebk", "français"] {
        let run = with_language(tag).run(&["check"]).expect(1);
        assert!(run.stderr.contains("error[not-a-language]"), "{tag}: {}", run.stderr);
    }
}

#[test]
fn where_a_language_is_named_capitals_suggest_the_right_one() {
    let workspace = Workspace::init();
    for arguments in [&["build", "--language", "FR"][..], &["build", "example-country-brief.FR"]] {
        let run = workspace.run(arguments);
        assert_ne!(run.status, 0);
        assert!(run.stderr.contains("fr`"), "{}", run.stderr);
        assert!(run.stderr.contains("did you mean"), "{}", run.stderr);
    }
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"country-brief\"\nsubjects = [\"example\"]\nlanguages = [\"FR\"]\n",
    );
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("did you mean `fr`"), "{}", run.stderr);
}

#[test]
fn a_language_that_no_font_can_write_is_told_where_it_is_named() {
    for tag in ["nqo", "ff-Adlm", "zh-Hant"] {
        let workspace = with_language(tag);
        for command in ["check", "build"] {
            let run = workspace.run(&[command]).expect(1);
            let errors: Vec<&str> = run.stderr.lines().filter(|line| line.starts_with("error[")).collect();
            assert!(errors.len() == 1, "{tag}: {}", run.stderr);
            assert!(
                errors[0].starts_with("error[language-not-printed]") && errors[0].contains("U+"),
                "{errors:?}"
            );
            assert!(
                run.stderr.contains(" --> fiche.toml:") && run.stderr.contains("`fonts/`"),
                "{}",
                run.stderr
            );
        }
        // The documents in other languages are made.
        let made = workspace.files("output");
        assert!(made.contains(&"output/example/example-country-brief.en.pdf".to_owned()), "{made:?}");
        assert!(!made.iter().any(|path| path.contains(&format!(".{tag}."))), "{made:?}");
    }
}
