//! Modules depend in one direction only, and no two files on each other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use regex::Regex;

use crate::workspace::repository;

/// The modules of the program. Each uses only those before it. `docs/architecture.md` has the same list.
const ORDER: [&str; 27] = [
    "hash",
    "clock",
    "panics",
    "crash",
    "allocator",
    "glyphs",
    "span",
    "diagnostic",
    "text",
    "builtin",
    "ui",
    "files",
    "model",
    "workspace",
    "edit",
    "plan",
    "localise",
    "render",
    "validate",
    "scaffold",
    "import",
    "engine",
    "batch",
    "schedule",
    "export",
    "cli",
    "commands",
];

/// What still points the wrong way. Lines are taken out of these lists, never added.
const UPWARD: [&str; 0] = [];
const CIRCLES: [&str; 0] = [];

/// Path of a module, without `crate`.
type Module = Vec<String>;

/// All source files but `main.rs` and `lib.rs`, which only name the modules.
fn files() -> BTreeMap<Module, String> {
    let mut found = BTreeMap::new();
    collect(&repository().join("src"), &Module::new(), &mut found);
    found
}

fn collect(folder: &Path, module: &Module, found: &mut BTreeMap<Module, String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let below = || module.iter().cloned().chain([name.clone()]).collect::<Module>();
        if path.is_dir() {
            collect(&path, &below(), found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let of_root = module.is_empty() && ["lib", "main"].contains(&name.as_str());
            let module = if name == "mod" { module.clone() } else { below() };
            if !of_root {
                found.insert(module, std::fs::read_to_string(&path).expect("a source file"));
            }
        }
    }
}

/// The single paths in what follows `use`.
fn expand(prefix: &str, tree: &str) -> Vec<String> {
    let Some((before, rest)) = tree.split_once('{') else {
        return vec![format!("{prefix}{}", tree.split(" as ").next().unwrap_or_default().trim())];
    };
    let inner = rest.rsplit_once('}').map_or(rest, |(inner, _)| inner);
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, char) in inner.char_indices() {
        match char {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[start..]);
    let prefix = format!("{prefix}{}", before.trim());
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.flat_map(|part| expand(&prefix, part)).collect()
}

/// The modules that a file uses. To give another module's item on under its own name is not to use it.
fn used(module: &Module, text: &str, all: &BTreeMap<Module, String>) -> BTreeSet<Module> {
    let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let statement = Regex::new(r"(?s)\b(pub(\([a-z]+\))?\s+)?use\s+([^;]+);").expect("a pattern");
    let mut paths = Vec::new();
    for found in statement.captures_iter(&code).filter(|found| found.get(1).is_none()) {
        paths.extend(expand("", &found[3]));
    }
    let rest = statement.replace_all(&code, "");
    // Elsewhere a path begins with `crate`, `super` or, in the file of a folder, with a module in it.
    let path = Regex::new(r"(?:^|[^\w:])([a-z_]\w*(?:::\w+)+)").expect("a pattern");
    paths.extend(path.captures_iter(&rest).map(|found| found[1].to_owned()));
    paths.iter().filter_map(|path| resolve(module, path, all)).filter(|used| used != module).collect()
}

/// The module of this crate that a path leads to.
fn resolve(module: &Module, path: &str, all: &BTreeMap<Module, String>) -> Option<Module> {
    let mut names = path.split("::").map(str::trim).peekable();
    let mut at = module.clone();
    match *names.peek()? {
        "crate" => {
            names.next();
            at.clear();
        }
        "self" => {
            names.next();
        }
        "super" => {}
        child => {
            at.push(child.to_owned());
            all.get(&at)?;
            at.pop();
        }
    }
    while names.next_if_eq(&"super").is_some() {
        at.pop();
    }
    for name in names {
        at.push(name.to_owned());
        if !all.contains_key(&at) {
            at.pop();
            break;
        }
    }
    all.contains_key(&at).then_some(at)
}

fn dependencies() -> BTreeMap<Module, BTreeSet<Module>> {
    let all = files();
    assert!(all.len() > 100, "only {} files", all.len());
    all.iter().map(|(module, text)| (module.clone(), used(module, text, &all))).collect()
}

#[test]
fn modules_use_only_those_before_them() {
    let place = |module: &Module| {
        let name = module.first().expect("a name");
        ORDER.iter().position(|known| known == name).unwrap_or_else(|| panic!("`{name}` is not in the list"))
    };
    let mut wrong = Vec::new();
    for (module, used) in dependencies() {
        let later = used.iter().filter(|used| place(used) > place(&module));
        wrong.extend(later.map(|later| format!("{} uses {}", module.join("::"), later.join("::"))));
    }
    assert_eq!(wrong, UPWARD);
}

#[test]
fn no_two_files_use_each_other() {
    let dependencies = dependencies();
    let mut wrong = Vec::new();
    for (module, used) in &dependencies {
        let back = used.iter().filter(|other| *other > module && dependencies[*other].contains(module));
        wrong.extend(back.map(|other| format!("{} and {}", module.join("::"), other.join("::"))));
    }
    assert_eq!(wrong, CIRCLES);
}

/// The list in the documentation is this one.
#[test]
fn the_documentation_has_the_same_order() {
    let text = std::fs::read_to_string(repository().join("docs/architecture.md")).expect("the documentation");
    let row = Regex::new(r"(?m)^\| `(\w+)(?:/|\.rs)` \|").expect("a pattern");
    let rows: Vec<&str> =
        row.captures_iter(&text).map(|found| found.get(1).expect("a name").as_str()).collect();
    let listed: Vec<&str> = ORDER.into_iter().filter(|name| rows.contains(name)).collect();
    let missing: Vec<&str> = files()
        .keys()
        .filter_map(|module| ORDER.into_iter().find(|name| *name == module[0]))
        .filter(|name| !rows.contains(name))
        .collect();
    assert!(missing.is_empty(), "not described: {missing:?}");
    assert_eq!(rows.into_iter().filter(|name| ORDER.contains(name)).collect::<Vec<_>>(), listed);
}
