//! `fiche export typst`: a project that Typst alone sets as the same pages.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fiche::render::mark;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::pdf::Pdf;
use crate::workspace::Workspace;

/// What `typst compile` sees of a project, given the command in the export's README.
struct Project {
    root: PathBuf,
    main: FileId,
    standard: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Project {
    /// Of the document `name` in the folder of an export.
    fn open(folder: &Path, name: &str, features: &[Feature]) -> Self {
        let readme = std::fs::read_to_string(folder.join("README.md")).expect("README.md");
        let line = readme.lines().find(|line| line.contains(&format!("--root {name} "))).expect("a command");
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words[..2], ["typst", "compile"]);
        let after = |option: &str| words[words.iter().position(|word| *word == option).expect(option) + 1];
        let root = folder.join(after("--root"));
        let main = folder.join(words[words.len() - 2]);
        let main = main.strip_prefix(&root).expect("below the root").to_str().expect("UTF-8");
        let main = RootedPath::new(VirtualRoot::Project, VirtualPath::new(main).expect("a path")).intern();
        let files = std::fs::read_dir(folder.join(after("--font-path"))).expect("fonts");
        let files = files.map(|entry| std::fs::read(entry.expect("an entry").path()).expect("a file"));
        let fonts: Vec<Font> = files.flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
        let library = Library::builder().with_features(features.iter().copied().collect()).build();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Project { root, main, standard: LazyHash::new(library), book, fonts }
    }

    #[track_caller]
    fn pages(&self) -> PagedDocument {
        let compiled = typst::compile::<PagedDocument>(self);
        assert!(compiled.warnings.is_empty(), "{:?}", compiled.warnings);
        compiled.output.unwrap_or_else(|errors| panic!("{}: {errors:?}", self.root.display()))
    }

    fn pdf(&self) -> Pdf {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).expect("standards");
        let timestamp = self.today(None).map(Timestamp::new_utc);
        let options = PdfOptions { standards, timestamp, ..PdfOptions::default() };
        Pdf::read(&typst_pdf::pdf(&self.pages(), &options).expect("a PDF"))
    }

    /// Pictures as `fiche build --format png` makes them.
    fn pictures(&self) -> Vec<Vec<u8>> {
        let options = typst_render::RenderOptions { pixel_per_pt: 2.0.into(), ..Default::default() };
        let picture =
            |page| mark::signed(&typst_render::render(page, &options).encode_png().expect("a picture"));
        self.pages().pages().iter().map(picture).collect()
    }

    fn read(&self, id: FileId) -> FileResult<Vec<u8>> {
        let path = self.root.join(id.vpath().get_without_slash());
        std::fs::read(&path).map_err(|error| FileError::from_io(error, &path))
    }
}

impl World for Project {
    fn library(&self) -> &LazyHash<Library> {
        &self.standard
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        Ok(Source::new(id, String::from_utf8(self.read(id)?).map_err(|_| FileError::InvalidUtf8)?))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.read(id).map(Bytes::new)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Datetime::from_ymd(2026, 2, 3)
    }
}

/// A document of an export, with the features of the command.
fn project(workspace: &Workspace, name: &str) -> Project {
    Project::open(&workspace.path("projects"), name, &[Feature::A11yExtras])
}

/// What an export holds.
fn contents(workspace: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let read = |path: String| (path.clone(), std::fs::read(workspace.path(&path)).expect("a file"));
    workspace.files("projects").into_iter().map(read).collect()
}

#[test]
fn typst_sets_the_same_pages() {
    let workspace = Workspace::sample();
    let names = [
        "mali/mali-country-brief.fr",
        "mali/mali-recommendation-tracker.fr+en",
        "ecpat/ecpat-factsheet.en",
        "accel-africa/accel-africa-factsheet.fr+en",
    ];
    let last = |name: &'static str| name.rsplit('/').next().expect("a name");
    let selection: Vec<&str> = names.into_iter().map(last).collect();
    workspace.run(&[&["build", "--format", "pdf,png"], &selection[..]].concat()).expect(0);
    let run = workspace.run(&[&["export", "typst", "projects"], &selection[..]].concat()).expect(0);
    let mut exported: Vec<&str> = run.stdout.lines().collect();
    exported.sort_unstable();
    let mut folders: Vec<String> = selection.iter().map(|name| format!("projects/{name}")).collect();
    folders.sort_unstable();
    assert_eq!(exported, folders);
    assert!(run.stderr.contains("4 documents exported"), "{}", run.stderr);
    for name in names {
        let (built, alone) = (workspace.pdf(name), project(&workspace, last(name)).pdf());
        assert_eq!(built.pages(), alone.pages(), "{name}");
        for page in 1..=built.pages() {
            assert_eq!(built.page_text(page), alone.page_text(page), "{name}, page {page}");
        }
        let pictures = project(&workspace, last(name)).pictures();
        for (page, picture) in (1..).zip(&pictures) {
            let built =
                std::fs::read(workspace.path(&format!("output/{name}-{page}.png"))).expect("a picture");
            assert!(built == *picture, "{name}, page {page}");
        }
    }
}

#[test]
fn without_the_feature_the_pages_are_the_same() {
    let workspace = Workspace::init();
    workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(0);
    let with = project(&workspace, "example-country-brief.en");
    let without = Project::open(&workspace.path("projects"), "example-country-brief.en", &[]);
    assert!(with.pictures() == without.pictures());
    assert!(with.pdf().elements("TH").len() > without.pdf().elements("TH").len());
}

#[test]
fn all_that_a_template_reads_comes_along() {
    let workspace = Workspace::two_countries();
    workspace.write(
        "templates/logo.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>",
    );
    workspace.append("fiche.toml", "\n[[brand.logos]]\nfile = \"logo.svg\"\nalt = \"organisation-name\"\n");
    workspace.write("templates/country-brief/note.txt", "A note.");
    workspace.write(
        "templates/country-brief/main.typ",
        std::fs::read_to_string(crate::workspace::repository().join("templates/country-brief/main.typ"))
            .expect("the template")
            + "\n#read(\"note.txt\")\n#metadata(none) <end>\n",
    );
    workspace.run(&["export", "typst", "projects", "example-country-brief.fr"]).expect(0);
    let files = workspace.files("projects");
    for path in [
        "logo.svg",
        "country-brief/note.txt",
        "country-brief/main.typ",
        "lib/theme.typ",
        "fiche.typ",
        "report.json",
        "settings.json",
        "messages.json",
    ] {
        let path = format!("projects/example-country-brief.fr/{path}");
        assert!(files.contains(&path), "{path} in {files:?}");
    }
    assert!(!files.iter().any(|path| path.contains(".messages") || path.contains("factsheet")), "{files:?}");
    assert!(files.iter().filter(|path| path.contains("fonts/NotoSans")).count() == 4, "{files:?}");
    let pdf = project(&workspace, "example-country-brief.fr").pdf();
    assert!(pdf.text().contains("A note."), "{}", pdf.text());
}

#[test]
fn a_changed_document_finds_words() {
    let workspace = Workspace::init();
    workspace.run(&["export", "typst", "projects", "example-country-brief.fr"]).expect(0);
    let main = "projects/example-country-brief.fr/country-brief/main.typ";
    let pages = project(&workspace, "example-country-brief.fr").pdf().pages();
    let more = "\n#pagebreak()\n#t(\"page-of\", page: -3, total: 1234)\n\n#t(\"nothing-of-the-kind\")\n\n#t(\"page-of\", lang: \"xx\")\n";
    workspace.append(main, more);
    let pdf = project(&workspace, "example-country-brief.fr").pdf();
    assert_eq!(pdf.pages(), pages + 1);
    let text = pdf.page_text(pages + 1);
    // In the footer, which the document was not seen to ask for, and in the text.
    for words in
        [&format!("Page {0} sur {0}", pages + 1), "Page −3 sur 1234", "nothing-of-the-kind", "page-of"]
    {
        assert!(text.contains(words), "`{words}` in:\n{text}");
    }
}

#[test]
fn a_text_that_stands_in_is_marked_alike() {
    let workspace = Workspace::init();
    workspace.append("fiche.toml", "\n[languages.es]\nfallback = [\"fr\", \"en\"]\n");
    let arguments = ["-r", "country-brief", "-s", "example", "-l", "es"];
    workspace.run(&[&["build"], &arguments[..]].concat()).expect(0);
    workspace.run(&[&["export", "typst", "projects"], &arguments[..]].concat()).expect(0);
    let built = workspace.pdf("example/example-country-brief.es");
    let alone = project(&workspace, "example-country-brief.es").pdf();
    assert_eq!(built.text(), alone.text());
}

#[test]
fn again_the_same_bytes() {
    let workspace = Workspace::two_countries();
    workspace.run(&["export", "typst", "projects"]).expect(0);
    let first = contents(&workspace);
    assert_eq!(first.keys().filter(|path| path.ends_with("report.json")).count(), 4);
    workspace.append("projects/example-country-brief.en/report.json", "changed by hand");
    workspace.write("projects/example-country-brief.en/own.txt", "of the user");
    workspace.run(&["export", "typst", "projects", "--subject", "example"]).expect(0);
    let mut second = contents(&workspace);
    assert_eq!(
        second.remove("projects/example-country-brief.en/own.txt").as_deref(),
        Some(&b"of the user"[..])
    );
    assert!(first == second, "{:?} {:?}", first.keys(), second.keys());
    // Elsewhere, one after the other, in another order.
    let other = Workspace::two_countries();
    for name in ["other", "example-country-brief.fr", "example-country-brief.en"] {
        other.run(&["export", "typst", "projects", name]).expect(0);
    }
    assert!(contents(&other) == first);
}

#[test]
fn what_is_no_longer_read_goes() {
    let workspace = Workspace::init();
    let lib = crate::workspace::repository().join("templates/lib/page-parts.typ");
    let text = std::fs::read_to_string(lib).expect("a template");
    workspace.write("templates/lib/extra.typ", "");
    workspace.write("templates/lib/page-parts.typ", format!("#import \"extra.typ\"\n{text}"));
    workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(0);
    let extra = "projects/example-country-brief.en/lib/extra.typ";
    assert!(workspace.path(extra).exists());
    workspace.remove("templates/lib/page-parts.typ");
    workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(0);
    assert!(!workspace.path(extra).exists());
}

#[test]
fn a_folder_with_something_else_is_left_alone() {
    let workspace = Workspace::init();
    workspace.write("projects/letter.txt", "Dear");
    let run = workspace.run(&["export", "typst", "projects"]).expect(2);
    assert_eq!(workspace.files("projects"), ["projects/letter.txt"]);
    assert!(
        run.stderr.starts_with("error[not-an-export]: the folder `projects` is not empty"),
        "{}",
        run.stderr
    );
    workspace.write("projects/.fiche-export.json", "{");
    workspace.run(&["export", "typst", "projects"]).expect(2);
    workspace.run(&["build"]).expect(0);
    workspace.run(&["export", "typst", "output"]).expect(2);
    workspace.run(&["export", "typst", "fiche.toml"]).expect(2);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_elsewhere() {
    let workspace = Workspace::init();
    let outside = workspace.outside().join("elsewhere");
    std::fs::create_dir(&outside).expect("a folder");
    workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(0);
    std::fs::remove_dir_all(workspace.path("projects/example-country-brief.en")).expect("removed");
    std::os::unix::fs::symlink(&outside, workspace.path("projects/example-country-brief.en"))
        .expect("a link");
    let run = workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(1);
    assert!(run.stderr.contains("error[unwritable]"), "{}", run.stderr);
    assert_eq!(std::fs::read_dir(&outside).expect("the folder").count(), 0);
}

#[test]
fn others_are_exported_when_one_fails() {
    let workspace = Workspace::two_countries();
    workspace.run(&["export", "typst", "projects"]).expect(0);
    let before = workspace.read("projects/other-country-brief.fr/report.json");
    workspace.append("data/countries/other/text/fr.ftl", "\nclaim-light = { $nothing }\n");
    let run = workspace.run(&["export", "typst", "projects"]).expect(1);
    assert!(run.stderr.contains("1 document failed: other-country-brief.fr; 3 exported"), "{}", run.stderr);
    assert_eq!(workspace.read("projects/other-country-brief.fr/report.json"), before);
    workspace.run(&["export", "typst", "projects", "exampel"]).expect(2);
}

#[test]
fn how_to_go_on() {
    let workspace = Workspace::two_countries();
    workspace.run(&["export", "typst", "projects", "-l", "en"]).expect(0);
    insta::assert_snapshot!("readme", workspace.read("projects/README.md"));
    let french = workspace.run(&["export", "typst", "projects", "-l", "fr", "--ui-language", "fr"]).expect(0);
    assert!(french.stderr.contains("2 documents exportés, aucun avertissement"), "{}", french.stderr);
    insta::assert_snapshot!("readme-in-french", workspace.read("projects/README.md"));
    // A document that somebody has removed is not spoken of.
    std::fs::remove_dir_all(workspace.path("projects/other-country-brief.en")).expect("removed");
    workspace.run(&["export", "typst", "projects", "-s", "example"]).expect(0);
    let readme = workspace.read("projects/README.md");
    assert!(
        !readme.contains("other-country-brief.en") && readme.contains("other-country-brief.fr"),
        "{readme}"
    );
}

/// Subject `example-country` with report `brief`, and subject `example` with report `country-brief`.
#[test]
fn documents_of_one_name() {
    let workspace = Workspace::two_countries();
    let rename =
        |from: &str, to: &str| std::fs::rename(workspace.path(from), workspace.path(to)).expect("renamed");
    rename("data/countries/other", "data/countries/example-country");
    crate::workspace::copy(
        &crate::workspace::repository().join("templates/country-brief"),
        &workspace.path("templates/brief"),
    );
    workspace.edit("fiche.toml", ", \"other\"", "");
    for language in ["en", "fr"] {
        workspace.append(&format!("locales/{language}/workspace.ftl"), "report-brief = Brief\n");
    }
    let entry =
        "\n[[document]]\nreport = \"brief\"\nsubjects = [\"example-country\"]\nlanguages = [\"en\"]\n";
    workspace.append("fiche.toml", entry);
    let run = workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(0);
    assert!(run.stderr.contains("2 documents exported"), "{}", run.stderr);
    // The same, whichever is asked for.
    workspace.run(&["export", "typst", "one", "example-country"]).expect(0);
    for main in [
        "projects/example.country-brief.en/country-brief/main.typ",
        "projects/example-country.brief.en/brief/main.typ",
        "one/example-country.brief.en/brief/main.typ",
    ] {
        assert!(workspace.path(main).is_file(), "{main}");
    }
}

#[test]
fn files_of_others_in_a_document() {
    let workspace = Workspace::init();
    workspace.run(&["export", "typst", "projects", "example-country-brief.en"]).expect(0);
    let mine = "projects/example-country-brief.fr/report.json";
    workspace.write(mine, "mine");
    let run = workspace.run(&["export", "typst", "projects", "--report", "country-brief"]).expect(1);
    assert!(
        run.stderr.contains("error[foreign-file]") && run.stderr.contains("1 exported"),
        "{}",
        run.stderr
    );
    assert_eq!(workspace.files("projects/example-country-brief.fr"), [mine]);
    assert_eq!(workspace.read(mine), "mine");
}
