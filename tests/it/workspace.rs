//! A workspace in a folder of its own, and the program run on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::pdf::Pdf;

/// A folder that is removed at the end of the test.
pub struct Workspace {
    _folder: TempDir,
    pub root: PathBuf,
}

/// How a run of the program went.
pub struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Expects an exit status; shows what the program said if it is another.
    #[track_caller]
    pub fn expect(self, status: i32) -> Self {
        assert_eq!(self.status, status, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }
}

/// The folder of the crate, which is itself the sample workspace.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program, in English, whatever the language of the machine.
pub fn fiche() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fiche"));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("LC_") || text.starts_with("LANG") || text == "NO_COLOR" || text == "TZ" {
            command.env_remove(name);
        }
    }
    command.env("LANG", "en_GB.UTF-8").stdin(Stdio::null());
    command
}

impl Workspace {
    /// An empty folder.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("the folder").join("workspace");
        std::fs::create_dir(&root).expect("a folder");
        Workspace { _folder: folder, root }
    }

    /// What `fiche init` makes.
    pub fn untouched() -> Self {
        let workspace = Workspace::empty();
        workspace.run(&["init", "."]).expect(0);
        workspace
    }

    /// The same with something in the place of what `fiche init` leaves to be filled in.
    pub fn init() -> Self {
        let workspace = Workspace::untouched();
        workspace.edit("data/countries/example/country.toml", "\"XXX\"", "\"BFA\"");
        workspace.edit("data/countries/example/country.toml", "\"000\"", "\"854\"");
        workspace.edit(
            "data/sources.yml",
            "Title of the report that the facts come from",
            "A report on work",
        );
        workspace.edit("data/sources.yml", "Name of the organisation", "An organisation");
        for (path, name, publisher) in [
            (
                "locales/en/workspace.ftl",
                "Name of your organisation",
                "name and contact of your organisation",
            ),
            (
                "locales/fr/workspace.ftl",
                "Nom de votre organisation",
                "nom et coordonnées de votre organisation",
            ),
        ] {
            workspace.edit(path, name, "Our organisation");
            workspace.edit(path, publisher, "Our organisation");
        }
        workspace
    }

    /// Two countries, `example` and `other`, each with a brief in English and in French. No language stands in for
    /// another, so that what is wrong in one concerns that one only.
    pub fn two_countries() -> Self {
        let workspace = Workspace::init();
        copy(&workspace.path("data/countries/example"), &workspace.path("data/countries/other"));
        workspace.write(
            "fiche.toml",
            "closing = [\"closing-publisher\", \"closing-disclaimer\"]\n\n\
             [languages.en]\nlocale = \"en-GB\"\n\n\
             [languages.fr]\n\n\
             [[document]]\nreport = \"country-brief\"\nsubjects = [\"example\", \"other\"]\nlanguages = [\"en\", \"fr\"]\n",
        );
        workspace
    }

    /// A copy of the repository's own workspace.
    pub fn sample() -> Self {
        let workspace = Workspace::empty();
        copy(&repository().join("data"), &workspace.path("data"));
        for language in ["en", "fr"] {
            let words = format!("locales/{language}/workspace.ftl");
            workspace.write(&words, std::fs::read_to_string(repository().join(&words)).expect("a catalogue"));
        }
        let config = std::fs::read_to_string(repository().join("fiche.toml")).expect("fiche.toml");
        workspace.write("fiche.toml", &config);
        workspace
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The folder around the workspace.
    pub fn outside(&self) -> PathBuf {
        self.root.parent().expect("a parent").to_owned()
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("written");
        self
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Replaces a text that is there once.
    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}:\n{text}");
        self.write(path, text.replace(from, to))
    }

    pub fn append(&self, path: &str, text: &str) -> &Self {
        self.write(path, self.read(path) + text)
    }

    pub fn append_bytes(&self, path: &str, more: &[u8]) -> &Self {
        let bytes = std::fs::read(self.path(path)).expect("a file");
        self.write(path, [&bytes, more].concat())
    }

    pub fn remove(&self, path: &str) -> &Self {
        std::fs::remove_file(self.path(path)).expect("removed");
        self
    }

    /// Runs the program in the workspace.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    /// Runs it with some variables of the environment.
    pub fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let output = fiche()
            .args(arguments)
            .envs(environment.iter().copied())
            .current_dir(&self.root)
            .output()
            .expect("the program runs");
        let text = |bytes: Vec<u8>| self.filter(&String::from_utf8(bytes).expect("UTF-8"));
        Run {
            status: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Paths of this machine are replaced: `[workspace]` is the workspace, `[outside]` the folder around it.
    fn filter(&self, text: &str) -> String {
        let root = self.root.to_string_lossy().into_owned();
        let outside = self.outside().to_string_lossy().into_owned();
        text.replace(&root, "[workspace]").replace(&outside, "[outside]")
    }

    /// A finished document, by its path below `output/` without extension.
    #[track_caller]
    pub fn pdf(&self, name: &str) -> Pdf {
        let path = format!("output/{name}.pdf");
        Pdf::read(&std::fs::read(self.path(&path)).unwrap_or_else(|error| panic!("{path}: {error}")))
    }

    /// All files below a folder, with `/`, sorted; but for what builds keep for themselves.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![self.path(folder)];
        while let Some(folder) = open.pop() {
            let Ok(entries) = std::fs::read_dir(&folder) else { continue };
            for path in entries.map(|entry| entry.expect("an entry").path()) {
                if path.ends_with(".fiche") || path.ends_with("manifest.json") {
                    continue;
                }
                if path.is_dir() {
                    open.push(path);
                } else {
                    let below = path.strip_prefix(&self.root).expect("below the workspace");
                    found.push(below.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        found.sort();
        found
    }
}

/// Copies a folder with all that is in it; links that lead nowhere are left out.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else if path.exists() || !path.is_symlink() {
            std::fs::copy(&path, &target).expect("copied");
        }
    }
}
