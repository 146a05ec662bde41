use fiche::diagnostic::Code;
use fiche::edit::fluent::{NewMessage, add, get, plain, remove, remove_text, set};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::unicode::unescape_unicode_to_string;
use proptest::prelude::*;

use super::{common, made, only_added, sample};

/// The messages of a file: id, attributes, of those that have one the text among them as `None`.
type Keys = Vec<(String, Option<String>)>;

fn parse(text: &str) -> Resource<String> {
    // The parser divides texts at line ends of two characters.
    fluent_syntax::parser::parse(text.replace("\r\n", "\n")).unwrap_or_else(|(_, e)| panic!("{e:?}\n{text}"))
}

fn files() -> Vec<(String, String, Keys)> {
    let with_keys = |(path, text): (String, String)| {
        let mut keys = Vec::new();
        for entry in parse(&text).body {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name, m.value.is_some(), m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), true, t.attributes),
                _ => continue,
            };
            keys.extend(value.then(|| (id.clone(), None)));
            keys.extend(attributes.into_iter().map(|attribute| (id.clone(), Some(attribute.id.name))));
        }
        (path, text, keys)
    };
    sample("ftl").into_iter().map(with_keys).collect()
}

thread_local! {
    static FILES: std::rc::Rc<Vec<(String, String, Keys)>> = std::rc::Rc::new(files());
}

/// Where the text of a message is set to.
fn with(
    mut resource: Resource<String>,
    id: &str,
    attribute: Option<&str>,
    pattern: Option<Pattern<String>>,
) -> Resource<String> {
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(m) if m.id.name == id => (Some(&mut m.value), &mut m.attributes),
            Entry::Term(t) if id.strip_prefix('-') == Some(&t.id.name) => {
                if let (None, Some(pattern)) = (attribute, &pattern) {
                    t.value = pattern.clone();
                }
                (None, &mut t.attributes)
            }
            _ => continue,
        };
        match (attribute, pattern) {
            (None, pattern) => drop(value.map(|value| *value = pattern)),
            (Some(name), Some(pattern)) => match attributes.iter_mut().find(|own| own.id.name == name) {
                Some(own) => own.value = pattern,
                None => attributes.push(fluent_syntax::ast::Attribute {
                    id: fluent_syntax::ast::Identifier { name: name.to_owned() },
                    value: pattern,
                }),
            },
            (Some(name), None) => attributes.retain(|own| own.id.name != name),
        }
        break;
    }
    resource
}

fn pattern(source: &str) -> Pattern<String> {
    match parse(&format!("x = {}\n", source.replace('\n', "\n    "))).body.remove(0) {
        Entry::Message(message) => message.value.expect("a text"),
        other => panic!("{other:?}"),
    }
}

/// What a text without variables prints.
fn printed(pattern: &Pattern<String>) -> String {
    let piece = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => unescape_unicode_to_string(value).into_owned(),
        other => panic!("{other:?}"),
    };
    pattern.elements.iter().map(piece).collect()
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zé’ ]{0,30}",
        3 => "[\\[\\]{}*.#=\\-\"\\\\ \n\r\ta$]{0,10}",
        1 => any::<String>(),
    ]
}

/// Fluent that people write.
fn sources() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-zé’]{1,10} ?",
        1 => Just("{ $figure }".to_owned()),
        1 => Just("{ FIGURE($a, form: \"of\") } ".to_owned()),
        1 => Just("{ -term } {\"}\"}".to_owned()),
        1 => Just("{ $n ->\n    [one] { $n } }} a\n   *[other] many\n}".replace("}} a", "")),
        1 => Just("\nx".to_owned()),
    ];
    proptest::collection::vec(piece, 1..5).prop_map(|pieces| format!("a{}b", pieces.concat()))
}

fn fail(name: &str, fault: &fiche::edit::fault::Fault) -> TestCaseError {
    TestCaseError::fail(format!("{name}: {fault:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_is_set(
        pick in any::<(prop::sample::Index, prop::sample::Index)>(),
        new in prop_oneof![sources(), texts().prop_map(|text| plain(&text))],
    ) {
        let files = FILES.with(|files| files.clone());
        let (name, text, keys) = pick.0.get(&files);
        let (id, attribute) = pick.1.get(keys);
        let attribute = attribute.as_deref();
        let old = get(text, id, attribute).map_err(|fault| fail(name, &fault))?.expect("a text");
        prop_assert_eq!(&made(text, &set(text, id, attribute, &old).expect("set")).replace(' ', ""), &text.replace(' ', ""));
        let splices = set(text, id, attribute, &new).map_err(|fault| fail(name, &fault))?;
        let after = made(text, &splices);
        prop_assert_eq!(parse(&after), with(parse(text), id, attribute, Some(pattern(&new))));
        prop_assert_eq!(splices.len(), 1);
        // Whatever the text holds, its lines end as those of the file.
        let crlf = text.contains("\r\n");
        prop_assert!(!crlf || after.matches('\n').count() == after.matches("\r\n").count());
        let back = made(&after, &set(&after, id, attribute, &old).map_err(|fault| fail(name, &fault))?);
        prop_assert_eq!(parse(&back), parse(text));
        if !old.contains('\n') {
            prop_assert_eq!(&back, text);
        }
    }

    #[test]
    fn plain_text_is_printed_as_it_is(pick in any::<(prop::sample::Index, prop::sample::Index)>(), new in texts()) {
        let files = FILES.with(|files| files.clone());
        let (name, text, keys) = pick.0.get(&files);
        let (id, attribute) = pick.1.get(keys);
        let splices = set(text, id, attribute.as_deref(), &plain(&new)).map_err(|fault| fail(name, &fault))?;
        let source = get(&made(text, &splices), id, attribute.as_deref()).expect("read").expect("a text");
        prop_assert_eq!(printed(&pattern(&source)), new);
    }

    #[test]
    fn an_attribute_is_added(pick in any::<(prop::sample::Index, prop::sample::Index)>(), new in sources()) {
        let files = FILES.with(|files| files.clone());
        let (name, text, keys) = pick.0.get(&files);
        let (id, _) = pick.1.get(keys);
        let after = made(text, &set(text, id, Some("fresh"), &new).map_err(|fault| fail(name, &fault))?);
        prop_assert!(only_added(text, &after), "{name}");
        prop_assert_eq!(parse(&after), with(parse(text), id, Some("fresh"), Some(pattern(&new))));
        let back = made(&after, &remove_text(&after, id, Some("fresh")).map_err(|fault| fail(name, &fault))?);
        prop_assert_eq!(&back, text);
    }

    #[test]
    fn a_text_is_removed(pick in any::<(prop::sample::Index, prop::sample::Index)>()) {
        let files = FILES.with(|files| files.clone());
        let (_, text, keys) = pick.0.get(&files);
        let (id, attribute) = pick.1.get(keys);
        match remove_text(text, id, attribute.as_deref()) {
            Ok(splices) => {
                let after = made(text, &splices);
                prop_assert_eq!(common(text, &after), after.len());
                prop_assert_eq!(parse(&after), with(parse(text), id, attribute.as_deref(), None));
            }
            Err(fault) => {
                prop_assert_eq!(fault.code(), Code::TextLeftEmpty);
                let alone = keys.iter().filter(|(other, _)| other == id).count() == 1;
                prop_assert!(alone || id.starts_with('-'));
            }
        }
    }

    #[test]
    fn a_message_is_added(
        pick in any::<(prop::sample::Index, prop::sample::Index)>(),
        value in proptest::option::of(sources()),
        attribute in sources(),
        comment in "([a-z: $]{0,9}\n?){0,2}",
    ) {
        let files = FILES.with(|files| files.clone());
        let (name, text, keys) = pick.0.get(&files);
        let (id, _) = pick.1.get(keys);
        let kind = id.trim_start_matches('-').split_inclusive('-').next().expect("a word");
        let fresh = format!("{kind}fresh-id");
        let attributes = [("short", attribute.as_str())];
        let new = NewMessage { id: &fresh, value: value.as_deref(), attributes: &attributes, comment: &comment };
        let after = made(text, &add(text, &new).map_err(|fault| fail(name, &fault))?);
        prop_assert!(only_added(text, &after), "{name}");
        prop_assert_eq!(add(&after, &new).expect_err("there already").code(), Code::IdExists);
        let mut read = parse(&after);
        let index = read.body.iter().position(|e| matches!(e, Entry::Message(m) if m.id.name == fresh)).expect("added");
        let Entry::Message(message) = read.body.remove(index) else { panic!() };
        prop_assert_eq!(message.value, value.as_deref().map(pattern));
        prop_assert_eq!(&message.attributes[0].value, &pattern(&attribute));
        prop_assert_eq!(read, parse(text));
        let back = made(&after, &remove(&after, &fresh).map_err(|fault| fail(name, &fault))?);
        prop_assert_eq!(&back, text);
    }

    #[test]
    fn a_message_is_removed(pick in any::<(prop::sample::Index, prop::sample::Index)>()) {
        let files = FILES.with(|files| files.clone());
        let (name, text, keys) = pick.0.get(&files);
        let (id, _) = pick.1.get(keys);
        let after = made(text, &remove(text, id).map_err(|fault| fail(name, &fault))?);
        prop_assert_eq!(common(text, &after), after.len());
        let mut expected = parse(text);
        expected.body.retain(|entry| match entry {
            Entry::Message(m) => m.id.name != *id,
            Entry::Term(t) => Some(t.id.name.as_str()) != id.strip_prefix('-'),
            _ => true,
        });
        prop_assert_eq!(parse(&after), expected);
    }
}

#[track_caller]
fn sets(text: &str, id: &str, attribute: Option<&str>, source: &str, expected: &str) {
    assert_eq!(made(text, &set(text, id, attribute, source).expect("set")), expected);
}

#[test]
fn texts_are_written_as_the_file_writes_them() {
    sets("a =   one\r\nb = 2\r\n", "a", None, "two", "a =   two\r\nb = 2\r\n");
    sets("a = one", "a", None, "{ $n ->\n   *[x] y\n}", "a = { $n ->\n       *[x] y\n    }");
    sets("a =\n  one\n  two\nb = 2\n", "a", None, "x\ny", "a =\n  x\n  y\nb = 2\n");
    sets("a =\n    .b = c\n", "a", None, "one", "a = one\n    .b = c\n");
    sets("a = 1\n  .b = c\n", "a", Some("d"), "e", "a = 1\n  .b = c\n  .d = e\n");
    sets("-t = 1", "-t", Some("d"), "e", "-t = 1\n    .d = e");
}

#[test]
fn blanks_and_signs_read_back() {
    sets("a = x\n", "a", None, " [one ", "a = {\" \"}[one{\" \"}\n");
    sets("a =\n    x\n", "a", None, "[one", "a = [one\n");
    sets("a = x\n", "a", None, "one\n.two\n*three", "a = one\n    {\".\"}two\n    {\"*\"}three\n");
    sets("a = x\n", "a", None, "", "a = {\"\"}\n");
    let quoted = "{ $n ->\n   [one] \"a\n   *[other] b\n}\n* c";
    sets(
        "a = x\n",
        "a",
        None,
        quoted,
        "a = { $n ->\n       [one] \"a\n       *[other] b\n    }\n    {\"*\"} c\n",
    );
    assert_eq!(plain("{ $x }"), "{\"{\"} $x {\"}\"}");
}

#[test]
fn messages_are_added_beside_those_of_their_kind() {
    let text = "claim-a = A\n\nclaim-b = B\n\n## Notes\n\nnote-a = N\n";
    let new =
        NewMessage { id: "claim-c", value: Some("C"), comment: "$x: a figure", ..NewMessage::default() };
    let added = made(text, &add(text, &new).expect("added"));
    assert_eq!(added, text.replace("B\n", "B\n\n# $x: a figure\nclaim-c = C\n"));
    let new = NewMessage { id: "law-a", attributes: &[("short", "L")], ..NewMessage::default() };
    assert_eq!(made(text, &add(text, &new).expect("added")), format!("{text}\nlaw-a =\n    .short = L\n"));
    assert_eq!(made("", &add("", &new).expect("added")), "law-a =\n    .short = L\n");
    let labels = "x-a = A\nx-b = B\n\ny = Y\n";
    let new = NewMessage { id: "x-c", value: Some("C"), ..NewMessage::default() };
    assert_eq!(made(labels, &add(labels, &new).expect("added")), labels.replace("B\n", "B\nx-c = C\n"));
}

#[test]
fn what_cannot_be_done_says_why() {
    let text = "a = 1\nb =\n    .c = 2\n";
    let code = |source: &str| set(text, "a", None, source).expect_err("refused").code();
    for source in ["}", "{", "{ $x", "{ $x -> }", "{\"", "a } b", "{ x y }"] {
        assert_eq!(code(source), Code::ValueMalformed, "{source}");
    }
    assert_eq!(set(text, "c", None, "1").expect_err("refused").code(), Code::NotThere);
    assert_eq!(remove_text(text, "a", None).expect_err("refused").code(), Code::TextLeftEmpty);
    assert_eq!(remove_text(text, "b", Some("c")).expect_err("refused").code(), Code::TextLeftEmpty);
    assert_eq!(set("a = {", "a", None, "1").expect_err("refused").code(), Code::FluentSyntax);
    assert_eq!(set(&"{".repeat(200), "a", None, "1").expect_err("refused").code(), Code::FluentTooDeep);
}
