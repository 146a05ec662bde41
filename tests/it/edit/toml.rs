use std::rc::Rc;

use fiche::diagnostic::Code;
use fiche::edit::toml::{New, Step, add_table, get, remove, set};
use proptest::prelude::*;
use toml::{Table, Value};

use super::{common, made, only_added, sample};

/// A step that does not borrow.
#[derive(Debug, Clone)]
enum Own {
    Key(String),
    Index(usize),
}

fn steps(path: &[Own]) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for own in path {
        steps.push(match own {
            Own::Key(key) => Step::Key(key),
            Own::Index(index) => Step::Index(*index),
        });
    }
    steps
}

/// The paths of all values of a file.
fn paths(value: &Value, path: &mut Vec<Own>, into: &mut Vec<Vec<Own>>) {
    if !path.is_empty() {
        into.push(path.clone());
    }
    let mut below = |step: Own, value: &Value| {
        path.push(step);
        paths(value, path, into);
        path.pop();
    };
    match value {
        Value::Table(table) => table.iter().for_each(|(key, value)| below(Own::Key(key.clone()), value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, value)| below(Own::Index(i), value)),
        _ => {}
    }
}

fn parse(text: &str) -> Value {
    Value::Table(toml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}")))
}

fn at<'v>(value: &'v mut Value, path: &[Own]) -> &'v mut Value {
    path.iter().fold(value, |value, step| match step {
        Own::Key(key) => value.get_mut(key).expect("a key"),
        Own::Index(index) => value.get_mut(*index).expect("an element"),
    })
}

/// Removes a value; a table or a list of tables that is left empty by it may be gone or not.
fn without(mut value: Value, path: &[Own]) -> Value {
    let (last, parents) = path.split_last().expect("a path");
    match (last, at(&mut value, parents)) {
        (Own::Key(key), Value::Table(table)) => drop(table.remove(key).expect("a key")),
        (Own::Index(index), Value::Array(items)) => drop(items.remove(*index)),
        _ => panic!("{path:?}"),
    }
    value
}

fn pruned(value: Value) -> Value {
    let empty = |value: &Value| match value {
        Value::Table(table) => table.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    match value {
        Value::Table(table) => {
            let kept = table.into_iter().map(|(key, value)| (key, pruned(value)));
            Value::Table(kept.filter(|(_, value)| !empty(value)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(pruned).collect()),
        other => other,
    }
}

/// The path of a file, its text, and the paths of its values.
type Sample = (String, String, Vec<Vec<Own>>);

/// Files of the sample.
fn files() -> Vec<Sample> {
    let with_paths = |(path, text): (String, String)| {
        let mut all = Vec::new();
        paths(&parse(&text), &mut Vec::new(), &mut all);
        (path, text, all)
    };
    sample("toml").into_iter().map(with_paths).collect()
}

fn values() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        3 => "[a-zé’ ]{0,20}",
        1 => "[\"'\\\\\n\r\t#\\[\\]{}=,\u{1}\u{7f}é]{0,8}",
        1 => any::<String>(),
    ];
    let leaf = prop_oneof![
        3 => text.prop_map(Value::String),
        1 => any::<i64>().prop_map(Value::Integer),
        1 => any::<bool>().prop_map(Value::Boolean),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
            proptest::collection::btree_map("[a-z-]{1,6}|[ é.]{1,3}", inner, 0..3)
                .prop_map(|map| Value::Table(map.into_iter().collect())),
        ]
    })
}

/// A key that no table of the sample has.
const FRESH: &str = "fresh-key";

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_set(pick in any::<(prop::sample::Index, prop::sample::Index)>(), new in values()) {
        let files = FILES.with(|files| files.clone());
        let (name, text, all) = pick.0.get(&files);
        let path = pick.1.get(all);
        let own = steps(path);
        // Tables with headers have no value.
        let Ok(old) = get(text, &own) else { return Ok(()) };
        let (start, old) = (old.as_ptr() as usize - text.as_ptr() as usize, old.to_owned());
        let after = made(text, &set(text, &own, New::Value(&new)).map_err(|fault| fail(name, &fault))?);
        prop_assert!(after.starts_with(&text[..start]) && after.ends_with(&text[start + old.len()..]), "{name}");
        let mut expected = parse(text);
        *at(&mut expected, path) = new;
        prop_assert_eq!(parse(&after), expected);
        let back = made(&after, &set(&after, &own, New::Source(&old)).map_err(|fault| fail(name, &fault))?);
        prop_assert_eq!(&back, text);
    }

    #[test]
    fn a_key_is_added(pick in any::<(prop::sample::Index, prop::sample::Index)>(), new in values()) {
        let files = FILES.with(|files| files.clone());
        let (name, text, all) = pick.0.get(&files);
        let path = pick.1.get(all);
        let mut expected = parse(text);
        let Value::Table(table) = at(&mut expected, path) else { return Ok(()) };
        table.insert(FRESH.to_owned(), new.clone());
        let own = [&steps(path)[..], &[Step::Key(FRESH)]].concat();
        let splices = match set(text, &own, New::Value(&new)) {
            Ok(splices) => splices,
            // Only the headers of the tables in it say that there is such a table.
            Err(fault) if get(text, &steps(path)).is_err() => {
                let Value::Table(table) = at(&mut expected, path) else { panic!() };
                prop_assert!(table.iter().all(|(key, value)| key == FRESH || value.is_table()), "{name}: {fault:?}");
                prop_assert_eq!(fault.code(), Code::NotEditable);
                return Ok(());
            }
            Err(fault) => return Err(fail(name, &fault)),
        };
        let after = made(text, &splices);
        prop_assert!(only_added(text, &after) || splices.len() > 1, "{name}");
        prop_assert_eq!(parse(&after), expected);
        let back = made(&after, &remove(&after, &own).map_err(|fault| fail(name, &fault))?);
        prop_assert_eq!(&back, text);
    }

    #[test]
    fn a_value_or_table_is_removed(pick in any::<(prop::sample::Index, prop::sample::Index)>()) {
        let files = FILES.with(|files| files.clone());
        let (name, text, all) = pick.0.get(&files);
        let path = pick.1.get(all);
        let splices = remove(text, &steps(path)).map_err(|fault| fail(name, &fault))?;
        let after = made(text, &splices);
        prop_assert_eq!(pruned(parse(&after)), pruned(without(parse(text), path)));
        prop_assert!(splices.iter().all(|splice| splice.text.is_empty()));
        prop_assert!(splices.len() > 1 || common(text, &after) == after.len(), "{name}");
        // Comments that stand apart from what is removed stay, and so does the one at the beginning.
        let apart = |text: &str| text.lines().next().filter(|line| line.starts_with('#')).map(str::to_owned);
        prop_assert_eq!(apart(text), apart(&after));
    }

    #[test]
    fn a_table_is_added(
        pick in any::<(prop::sample::Index, prop::sample::Index)>(),
        new in proptest::collection::btree_map("[a-z]{1,5}", values(), 0..4),
        list in prop_oneof!["claim", "figure", "recommendation", "follow-up", "fresh list"],
    ) {
        let files = FILES.with(|files| files.clone());
        let (name, text, all) = pick.0.get(&files);
        // The file, or a table in it.
        let path = pick.1.get(all);
        let path = if matches!(path.last(), Some(Own::Index(_))) && path.len() == 2 { &path[..] } else { &[] };
        let keys: Vec<(&str, New<'_>)> = new.iter().map(|(key, value)| (key.as_str(), New::Value(value))).collect();
        let own = steps(path);
        let mut expected = parse(text);
        let Value::Table(parent) = at(&mut expected, path) else { return Ok(()) };
        let entry = parent.entry(list.clone()).or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(items) = entry else { return Ok(()) };
        let index = items.len();
        items.push(Value::Table(new.clone().into_iter().collect::<Table>()));
        let splices = match add_table(text, &own, &list, &keys) {
            Ok(splices) => splices,
            Err(fault) => {
                // An element of a list in brackets has no header.
                prop_assert!(fault.code() == Code::NotAList && get(text, &own).is_ok(), "{name}: {fault:?}");
                return Ok(());
            }
        };
        let after = made(text, &splices);
        prop_assert!(only_added(text, &after), "{name}");
        prop_assert_eq!(parse(&after), expected);
        let added = [&own[..], &[Step::Key(&list), Step::Index(index)]].concat();
        let back = made(&after, &remove(&after, &added).map_err(|fault| fail(name, &fault))?);
        prop_assert_eq!(&back, text);
    }
}

thread_local! {
    static FILES: Rc<Vec<Sample>> = Rc::new(files());
}

fn fail(name: &str, fault: &fiche::edit::fault::Fault) -> TestCaseError {
    TestCaseError::fail(format!("{name}: {fault:?}"))
}

#[track_caller]
fn sets(text: &str, path: &[Step<'_>], new: New<'_>, expected: &str) {
    assert_eq!(made(text, &set(text, path, new).expect("set")), expected);
}

use Step::{Id, Index, Key};

#[test]
fn values_keep_what_stands_around_them() {
    let text = "# head\n[[figure]]\nid = 'a'  # why\nvalue = 3\t# so\n";
    sets(text, &[Key("figure"), Id("a"), Key("value")], New::Source("4"), &text.replace('3', "4"));
    let renamed = text.replace("'a'", "'b'");
    sets(text, &[Key("figure"), Id("a"), Key("id")], New::Text("b"), &renamed);
    let quoted = text.replace("'a'", "\"it's\"");
    sets(text, &[Key("figure"), Id("a"), Key("id")], New::Text("it's"), &quoted);
}

#[test]
fn keys_are_added_as_the_others_are_written() {
    let add = |text: &str, path: &[Step<'_>], expected: &str| sets(text, path, New::Source("1"), expected);
    add("[t]\na = 1\n\n[u]\n", &[Key("t"), Key("b")], "[t]\na = 1\nb = 1\n\n[u]\n");
    add("[t]\n\n[u]\n", &[Key("t"), Key("b")], "[t]\nb = 1\n\n[u]\n");
    add("[t]\n\ta=1", &[Key("t"), Key("b")], "[t]\n\ta=1\n\tb=1");
    add("a    = 1\nlong = 2\n", &[Key("bc")], "a    = 1\nlong = 2\nbc   = 1\n");
    add("[t]\r\na = 1\r\n", &[Key("t"), Key("b")], "[t]\r\na = 1\r\nb = 1\r\n");
    add("[t]\na.x = 1\n", &[Key("t"), Key("a"), Key("y")], "[t]\na.x = 1\na.y = 1\n");
    add("t = { a = 1 }\n", &[Key("t"), Key("b")], "t = { a = 1, b = 1 }\n");
    add("t = {}\n", &[Key("t"), Key("b")], "t = { b = 1 }\n");
    add("# head\n\n# of t\n[t]\n", &[Key("a")], "# head\n\na = 1\n\n# of t\n[t]\n");
    add("[r]\na = 1\n[[r.f]]\nx = 1\n", &[Key("r"), Key("b")], "[r]\na = 1\nb = 1\n[[r.f]]\nx = 1\n");
    let lines = "l = {\n  a = 1, # one\n  b = 2 # two\n}\n";
    add(lines, &[Key("l"), Key("c")], "l = {\n  a = 1, # one\n  b = 2, # two\n  c = 1\n}\n");
}

#[test]
fn comments_go_with_what_they_stand_above() {
    let text = "# head\n[[a]]\nid = \"1\"\n\n# of 2\n[[a]]\nid = \"2\"\n[a.b]\nc = 1\n\n# section\n\n[[a]]\nid = \"3\"\n";
    let gone = |id: &str| made(text, &remove(text, &[Key("a"), Id(id)]).expect("removed"));
    assert_eq!(gone("2"), "# head\n[[a]]\nid = \"1\"\n\n# section\n\n[[a]]\nid = \"3\"\n");
    assert!(gone("1").starts_with("# head\n"), "{}", gone("1"));
    assert!(gone("3").ends_with("# section\n"), "{}", gone("3"));
}

#[test]
fn tables_are_added_after_the_last_of_their_kind() {
    let text = "[[r]]\nid = \"1\"\n\n[[r.f]]\nx = 1\n\n# two\n[[r]]\nid = \"2\"\n\n[[s]]\n";
    let added = add_table(text, &[Key("r"), Id("1")], "f", &[("x", New::Source("2"))]).expect("added");
    assert_eq!(made(text, &added), text.replace("x = 1\n", "x = 1\n\n[[r.f]]\nx = 2\n"));
    let added = add_table(text, &[], "r", &[("id", New::Text("3"))]).expect("added");
    assert_eq!(made(text, &added), text.replace("\"2\"\n", "\"2\"\n\n[[r]]\nid = \"3\"\n"));
}

#[test]
fn what_cannot_be_done_says_why() {
    let text = "[t]\na = 1\n[[l]]\nid = \"one\"\n";
    let code =
        |path: &[Step<'_>], value: &str| set(text, path, New::Source(value)).expect_err("refused").code();
    assert_eq!(code(&[Key("t")], "1"), Code::NotAValue);
    assert_eq!(code(&[Key("l"), Id("oen"), Key("a")], "1"), Code::NotThere);
    assert_eq!(code(&[Key("t"), Key("a"), Key("b")], "1"), Code::NotAValue);
    assert_eq!(code(&[Key("t"), Key("a")], "one"), Code::ValueMalformed);
    assert_eq!(code(&[Key("t"), Key("a")], "1\nb = 2"), Code::ValueMalformed);
    assert_eq!(code(&[Key("t"), Key("a")], ""), Code::ValueMalformed);
    assert_eq!(set("a = ", &[Key("a")], New::Source("1")).expect_err("refused").code(), Code::TomlSyntax);
    assert_eq!(remove(text, &[Key("l"), Index(1)]).expect_err("refused").code(), Code::NotThere);
}
