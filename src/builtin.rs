//! Templates, catalogues and the first files of a workspace that come with the program.

use include_dir::{Dir, include_dir};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The files that `fiche init` writes.
pub static WORKSPACE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/builtin/init");

/// The families of fonts that come with the program, the first first.
pub const FONTS: [&str; 3] = ["Noto Sans", "Libertinus Serif", "DejaVu Sans Mono"];

/// `locales/groups.toml`
pub const GROUPS: &str = include_str!("../locales/groups.toml");

/// What only the sample workspace says of itself: its publisher and closing block.
const SAMPLE_ONLY: &str = "workspace.ftl";

/// The text of `locales/LANGUAGE/*.ftl` as `(language, file name, text)`.
pub fn catalogues() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    LOCALES.dirs().flat_map(|folder| {
        let language = folder.path().to_str().unwrap_or_default();
        folder.files().filter_map(move |file| {
            let name = file.path().file_name()?.to_str()?;
            (name != SAMPLE_ONLY && name.ends_with(".ftl"))
                .then(|| file.contents_utf8().map(|text| (language, name, text)))
                .flatten()
        })
    })
}

/// A file below `templates/`, by its path there with `/`.
pub fn template(path: &str) -> Option<&'static [u8]> {
    TEMPLATES.get_file(path).map(|file| file.contents())
}

/// The paths of all files below `templates/`.
pub fn templates() -> Vec<String> {
    fn collect(folder: &Dir<'static>, into: &mut Vec<String>) {
        let path = |path: &std::path::Path| path.to_string_lossy().replace('\\', "/");
        into.extend(folder.files().map(|file| path(file.path())));
        folder.dirs().for_each(|inner| collect(inner, into));
    }
    let mut paths = Vec::new();
    collect(&TEMPLATES, &mut paths);
    paths
}
