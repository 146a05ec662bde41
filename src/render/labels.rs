//! The function behind `t` in templates: a label of the catalogues, in any language.
//!
//! Typst remembers the results of functions that call this one. So each look-up also reads a virtual file whose
//! bytes are all that the answer depends on: when that changes, Typst sees that what it remembered no longer holds.
//!
//! The function is one for the life of the process, or what Typst remembers would not be found again. Which languages it
//! answers from it learns from the world of the layout that calls it: see [`Answering`].

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use comemo::Tracked;
use fluent::FluentArgs;
use typst::World;
use typst::diag::{SourceResult, bail};
use typst::engine::Engine;
use typst::foundations::{
    Args, Bytes, CastInfo, Context, Dict, Func, IntoValue, NativeFuncData, NativeFuncPtr, Scope, Str, Type,
    Value,
};
use typst::syntax::FileId;

use crate::localise::language::{Language, Languages};
use crate::text::texts::{TextError, set_number, set_text};

pub use super::standalone::Recorder;

/// Folder of the virtual files, one a question: `/.messages/LANGUAGE/KEY`.
const FOLDER: &str = ".messages";

/// What labels are answered from while one document is laid out, and where the answers are written down.
struct Source {
    languages: Arc<Languages>,
    recorder: Option<Recorder>,
}

/// The sources of all layouts under way, by the address of their token.
static SOURCES: RwLock<BTreeMap<usize, Arc<Source>>> = RwLock::new(BTreeMap::new());

/// The virtual file that is the token of a layout.
static TOKEN: LazyLock<Option<FileId>> = LazyLock::new(|| super::files::file("/.languages"));

/// Has the labels of one layout answered from the languages that it began with, until it is dropped.
///
/// Of the world, a function sees only what Typst may remember, so what it sees must be the same in all layouts that may share
/// a memory. The token is: in each layout the same byte, but at an address of its own, by which the function finds the
/// languages.
pub struct Answering {
    source: Arc<Source>,
    token: Bytes,
}

impl Answering {
    pub fn begin(languages: Arc<Languages>, recorder: Option<Recorder>) -> Self {
        let source = Arc::new(Source { languages, recorder });
        let token = Bytes::new(vec![0_u8]);
        let mut sources = SOURCES.write().unwrap_or_else(PoisonError::into_inner);
        sources.insert(address(&token), source.clone());
        Answering { source, token }
    }

    pub fn languages(&self) -> &Languages {
        &self.source.languages
    }

    /// The token, if that is what a file is.
    pub fn token(&self, file: FileId) -> Option<Bytes> {
        (Some(file) == *TOKEN).then(|| self.token.clone())
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        let mut sources = SOURCES.write().unwrap_or_else(PoisonError::into_inner);
        sources.remove(&address(&self.token));
    }
}

fn address(token: &Bytes) -> usize {
    token.as_slice().as_ptr().addr()
}

/// What answers the labels of the layout that calls.
fn source(engine: &Engine) -> Option<Arc<Source>> {
    let token = engine.world.file((*TOKEN)?).ok()?;
    SOURCES.read().unwrap_or_else(PoisonError::into_inner).get(&address(&token)).cloned()
}

/// What a look-up depends on, each with a virtual file. Typst never forgets a file's id, so there is none for a label that does
/// not exist.
enum Question<'q> {
    /// What a label says to who wants it in a language.
    Label(&'q Language, &'q str),
    /// Which labels there are for a language, if the one asked for is none of them.
    Known(&'q Language),
    /// Which languages there are, if the one asked for is none of them.
    Languages,
}

impl Question<'_> {
    /// Reads the virtual file, for the trace that this leaves.
    fn trace(&self, engine: &Engine) {
        let path = match self {
            Question::Label(wanted, key) => format!("/{FOLDER}/{}/{key}", wanted.tag),
            Question::Known(wanted) => format!("/{FOLDER}/{}", wanted.tag),
            Question::Languages => format!("/{FOLDER}"),
        };
        let _ = super::files::file(&path).map(|file| engine.world.file(file));
    }
}

/// Whether a path is that of a virtual file.
pub fn is_virtual(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What the virtual file holds: whatever may change, as long as these bytes stay the same, so does the answer.
pub fn contents(languages: &Languages, path: &str) -> Option<Vec<u8>> {
    let path = path.strip_prefix(FOLDER)?;
    let Some(path) = path.strip_prefix('/') else {
        return Some(languages.keys().flat_map(|tag| [tag.as_str(), "\n"]).collect::<String>().into_bytes());
    };
    match path.split_once('/') {
        Some((wanted, key)) => {
            languages.having(languages.get(wanted)?, key)?.basis(key).map(String::into_bytes)
        }
        None => {
            let all = languages.chain(languages.get(path)?).map(|language| {
                let messages = language.labels.messages().map(|message| message.entry());
                format!("{}\n{}", language.tag, messages.collect::<String>())
            });
            Some(all.collect::<String>().into_bytes())
        }
    }
}

/// The labels among these paths that their language lacks, so that another one has answered, each with the language.
pub fn stood_in<'p>(
    languages: &Languages,
    paths: impl Iterator<Item = &'p str>,
) -> impl Iterator<Item = (&'p str, &'p str)> {
    let questions = paths.filter_map(|path| path.strip_prefix(FOLDER)?.strip_prefix('/')?.split_once('/'));
    questions.filter_map(|(wanted, key)| {
        let answering = languages.having(languages.get(wanted)?, key)?;
        (answering.tag != wanted).then_some((key, wanted))
    })
}

/// The function. It lives as long as the process, as everything native in Typst does.
pub fn function() -> Func {
    let call = |engine: &mut Engine, _: Tracked<Context>, args: &mut Args| -> SourceResult<Value> {
        let span = args.span;
        let key: Str = args.expect("key")?;
        let tag: Str = args.named("lang")?.unwrap_or_default();
        let named = args.take().to_named();
        let Some(source) = source(engine) else {
            bail!(span, "the catalogues are not available");
        };
        let languages = &source.languages;
        // Typst remembers errors too.
        let Some(wanted) = languages.get(tag.as_str()) else {
            Question::Languages.trace(engine);
            let known: Vec<&str> = languages.keys().map(String::as_str).collect();
            bail!(span, "unknown language `{tag}`"; hint: "known are {}", known.join(", "));
        };
        if let Some(language) = languages.having(wanted, &key) {
            Question::Label(wanted, &key).trace(engine);
            return match language.label(&key, &arguments(language, &named)) {
                Ok(text) => {
                    if let Some(recorder) = &source.recorder {
                        recorder.note(&key, wanted, language, &named, &text);
                    }
                    Ok(resolved(&text, language, wanted))
                }
                Err(TextError::Broken(reason)) => bail!(span, "message `{key}` ({}): {reason}", language.tag),
                Err(TextError::Missing) => bail!(span, "no message `{key}`"),
            };
        }
        Question::Known(wanted).trace(engine);
        let id = key.as_str().split('.').next().unwrap_or_default();
        let known = wanted.labels.messages().map(|message| message.id.as_str());
        let close = known
            .map(|known| (strsim::damerau_levenshtein(known, id), known))
            .filter(|(distance, _)| *distance <= 3)
            .min();
        match close {
            Some((_, known)) => bail!(span, "no message `{key}`"; hint: "did you mean `{known}`?"),
            None => bail!(span, "no message `{key}`"; hint: "add it to a file in `locales/{tag}/`"),
        }
    };
    let data = Box::leak(Box::new(NativeFuncData {
        function: NativeFuncPtr(Box::leak(Box::new(call))),
        name: "fiche-text",
        title: "Text",
        docs: "A label of the catalogues as `(text:, lang:, fallback:)`.",
        def_site: None,
        keywords: &[],
        contextual: false,
        scope: LazyLock::new(&|| Scope::new()),
        params: LazyLock::new(&|| Vec::new()),
        returns: LazyLock::new(&|| CastInfo::Type(Type::of::<Dict>())),
    }));
    Func::from(&*data)
}

fn resolved(text: &str, language: &Language, wanted: &Language) -> Value {
    let mut dict = Dict::new();
    dict.insert("text".into(), text.into_value());
    dict.insert("lang".into(), language.tag.as_str().into_value());
    dict.insert("fallback".into(), (language.tag != wanted.tag).into_value());
    dict.into_value()
}

/// Numbers are printed as the language writes them and can be selected on; everything else is text.
pub fn arguments<'a>(language: &Language, named: &'a Dict) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::new();
    for (name, value) in named.iter() {
        match value {
            Value::Int(number) => {
                let text = language.formatter.number(&(*number).into());
                set_number(&mut arguments, name, *number as f64, text);
            }
            Value::Str(text) => set_text(&mut arguments, name, text.as_str()),
            _ => {}
        }
    }
    arguments
}
