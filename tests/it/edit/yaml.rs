use fiche::diagnostic::Code;
use fiche::edit::yaml::{New, add_entry, get, remove, rename, set};
use fiche::workspace::yaml::{Content, Key, Node, parse};
use proptest::prelude::*;

use super::{common, made, only_added, sample};

/// Every value of a file by the path that leads there, in the order of the file.
fn values(text: &str) -> Vec<(Vec<String>, String)> {
    fn below(node: &Node, path: &[String], into: &mut Vec<(Vec<String>, String)>) {
        match &node.content {
            Content::Scalar(text) => into.push((path.to_vec(), text.clone())),
            Content::List(items) => {
                let place = |index: usize| [path, &[index.to_string()]].concat();
                items.iter().enumerate().for_each(|(index, item)| below(item, &place(index), into));
            }
            Content::Map(pairs) => all(pairs, path, into),
            Content::Alias => {}
        }
    }
    fn all(pairs: &[(Key, Node)], path: &[String], into: &mut Vec<(Vec<String>, String)>) {
        for (key, node) in pairs {
            below(node, &[path, std::slice::from_ref(&key.text)].concat(), into);
        }
    }
    let mut found = Vec::new();
    all(&parse(text).unwrap_or_else(|error| panic!("{error:?}\n{text}")), &[], &mut found);
    found
}

/// The sample's bibliography, and one that is written otherwise.
fn files() -> Vec<String> {
    let other = "# Ours\n\nfirst: { type: report, title: \"A: b\", fiche: {language: en} }\n# of the second\nsecond:\n    type: web   # a page\n    title: 'It''s'\n    author:\n        - name: One\n          alias: Two\n        - Three, Four\n    url:\n        value: https://example.org/#a\n        date: 2020\n    note: >\n        folded\n        text\n    fiche:\n        language: fr\n\n# end\n";
    let shapes = [other.to_owned(), other.trim_end().to_owned(), other.replace('\n', "\r\n")];
    sample("yml").into_iter().map(|(_, text)| text).chain(shapes).collect()
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-zé’ ]{0,20}", 3 => "[:#,\\[\\]{}\"'\\\\ \n\t&*!|>%@`~?0-9a-]{0,8}", 1 => any::<String>()]
}

fn fail(fault: &fiche::edit::fault::Fault) -> TestCaseError {
    TestCaseError::fail(format!("{fault:?}"))
}

fn strs(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_set(pick in any::<(prop::sample::Index, prop::sample::Index)>(), new in texts()) {
        let files = files();
        let text = pick.0.get(&files);
        let all = values(text);
        let index = pick.1.index(all.len());
        let path = strs(&all[index].0);
        // Elements of lists have no path.
        let Ok(old) = get(text, &path) else { return Ok(()) };
        let start = old.as_ptr() as usize - text.as_ptr() as usize;
        let after = made(text, &set(text, &path, New::Text(&new)).map_err(|fault| fail(&fault))?);
        prop_assert!(after.starts_with(&text[..start]) && after.ends_with(&text[start + old.len()..]), "{after}");
        let mut expected = all.clone();
        expected[index].1 = new;
        prop_assert_eq!(values(&after), expected);
        if !old.contains('\n') {
            let back = made(&after, &set(&after, &path, New::Source(old)).map_err(|fault| fail(&fault))?);
            prop_assert_eq!(&back, text);
        }
    }

    #[test]
    fn a_key_is_added(pick in any::<(prop::sample::Index, prop::sample::Index)>(), new in texts()) {
        let files = files();
        let text = pick.0.get(&files);
        let all = values(text);
        let path = &pick.1.get(&all).0;
        let fresh = [&strs(&path[..path.len() - 1])[..], &["note2"]].concat();
        let Ok(splices) = set(text, &fresh, New::Text(&new)) else {
            prop_assert!(path.iter().any(|step| step.parse::<usize>().is_ok()), "{path:?}");
            return Ok(());
        };
        let after = made(text, &splices);
        prop_assert!(only_added(text, &after), "{after}");
        let mut read = values(&after);
        let index = read.iter().position(|(path, _)| strs(path) == fresh).expect("added");
        prop_assert_eq!(read.remove(index).1, new);
        prop_assert_eq!(&read, &all);
        let back = made(&after, &remove(&after, &fresh).map_err(|fault| fail(&fault))?);
        prop_assert_eq!(&back, text);
    }

    #[test]
    fn a_key_or_entry_is_removed(
        pick in any::<(prop::sample::Index, prop::sample::Index)>(),
        length in 1..4usize,
    ) {
        let files = files();
        let text = pick.0.get(&files);
        let all = values(text);
        let path = &pick.1.get(&all).0;
        let path = &path[..length.min(path.len())];
        let splices = match remove(text, &strs(path)) {
            Ok(splices) => splices,
            Err(fault) => {
                // The only key of its map, or in a list.
                let alone = all.iter().filter(|(other, _)| other.starts_with(&path[..path.len() - 1])).count() == 1;
                prop_assert!(alone || path.iter().any(|step| step.parse::<usize>().is_ok()), "{path:?} {fault:?}");
                return Ok(());
            }
        };
        let after = made(text, &splices);
        prop_assert_eq!(common(text, &after), after.len());
        let mut expected = all.clone();
        expected.retain(|(other, _)| !other.starts_with(path));
        prop_assert_eq!(values(&after), expected);
        prop_assert_eq!(text.lines().next(), after.lines().next());
    }

    #[test]
    fn an_entry_is_added_and_renamed(pick in any::<prop::sample::Index>(), new in texts(), key in "[a-z]{3,9}-9") {
        let files = files();
        let text = pick.get(&files);
        let fields = [("type", New::Source("report")), ("title", New::Text(&new)), ("fiche", New::Source("{ language: en }"))];
        let after = made(text, &add_entry(text, &key, &fields).map_err(|fault| fail(&fault))?);
        prop_assert!(only_added(text, &after), "{after}");
        prop_assert_eq!(values(&after).len(), values(text).len() + 3);
        prop_assert_eq!(add_entry(&after, &key, &fields).expect_err("twice").code(), Code::IdExists);
        let renamed = made(&after, &rename(&after, &key, "other-key").map_err(|fault| fail(&fault))?);
        prop_assert_eq!(&made(&renamed, &rename(&renamed, "other-key", &key).expect("renamed")), &after);
        let back = made(&after, &remove(&after, &[&key]).map_err(|fault| fail(&fault))?);
        prop_assert_eq!(&back, text);
    }
}

#[test]
fn comments_stay() {
    let text = "one:\n  date: 2020   # so\n  title: 'A'  # it is\n  fiche: {} # this\n";
    let sets = |path: &[&str], new: New<'_>| made(text, &set(text, path, new).expect("set"));
    assert_eq!(sets(&["one", "date"], New::Source("2021")), text.replace("2020", "2021"));
    assert_eq!(sets(&["one", "title"], New::Text("it's")), text.replace("'A'", "'it''s'"));
    assert_eq!(sets(&["one", "fiche", "language"], New::Text("en")), text.replace("{}", "{ language: en }"));
    for odd in ["a -", "a\u{a0}", "\u{3000}a", "a#", "yes", "a: b", "-", ""] {
        let there = sets(&["one", "fiche", "note"], New::Text(odd));
        let back = made(&there, &remove(&there, &["one", "fiche", "note"]).expect("removed"));
        assert_eq!(back, text, "{odd:?}");
        assert!(values(&there).iter().any(|(_, value)| value == odd), "{there}");
    }
    let text = "# Ours\n\n# of one\none:\n  a: 1\n\n# of two\ntwo:\n  b: 2\n";
    let gone = |key: &str| made(text, &remove(text, &[key]).expect("removed"));
    assert_eq!(gone("one"), "# Ours\n\n# of two\ntwo:\n  b: 2\n");
    assert_eq!(gone("two"), "# Ours\n\n# of one\none:\n  a: 1\n");
}

#[test]
fn what_cannot_be_done_says_why() {
    let text = "one:\n  type: report\n  author: { name: A }\n";
    let code = |path: &[&str], value: &str| set(text, path, New::Source(value)).expect_err("refused").code();
    assert_eq!(code(&["one", "type", "x"], "1"), Code::NotAValue);
    assert_eq!(code(&["tow", "type"], "1"), Code::NotThere);
    for value in ["a: b", "{ a", "", "a #b", "a\nb: c", "\"a"] {
        assert_eq!(code(&["one", "type"], value), Code::ValueMalformed, "{value}");
    }
    assert_eq!(rename(text, "one", "one").expect_err("refused").code(), Code::IdExists);
    assert_eq!(set("a: [", &["a", "b"], New::Source("1")).expect_err("refused").code(), Code::YamlSyntax);
}
