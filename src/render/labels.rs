//! The function behind `t` in templates: a label of the catalogues, in any language.
//!
//! Typst remembers the results of functions that call this one. So each look-up also reads a virtual file whose
//! bytes are the message: when a catalogue changes, Typst sees that what it remembered no longer holds.
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

/// Folder of the virtual files, one a message: `/.messages/LANGUAGE/ID`.
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

/// The virtual file of a message; only for messages that exist, since Typst never forgets a file's id.
fn file(language: &str, id: &str) -> Option<FileId> {
    super::files::file(&format!("/{FOLDER}/{language}/{id}"))
}

/// Whether a path is that of a message.
pub fn is_virtual(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
}

/// What the virtual file holds: the message with all that it refers to. The folder of a language holds all its messages.
pub fn contents(languages: &Languages, path: &str) -> Option<Vec<u8>> {
    let path = path.strip_prefix(FOLDER)?.strip_prefix('/')?;
    match path.split_once('/') {
        Some((language, id)) => languages.get(language)?.labels.source(id).map(String::into_bytes),
        None => {
            Some(languages.get(path)?.labels.messages().flat_map(|message| message.entry().bytes()).collect())
        }
    }
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
        let Some(wanted) = languages.get(tag.as_str()) else {
            let known: Vec<&str> = languages.keys().map(String::as_str).collect();
            bail!(span, "unknown language `{tag}`"; hint: "known are {}", known.join(", "));
        };
        let id = key.as_str().split('.').next().unwrap_or_default();
        let chain = std::iter::once(&wanted.tag).chain(&wanted.fallback);
        let chain: Vec<&Language> = chain.filter_map(|tag| languages.get(tag)).collect();
        if let Some(at) = chain.iter().position(|language| language.labels.has(&key)) {
            // Only for the trace that it leaves: also of languages that lack the label, for they may get it.
            for file in chain[..=at].iter().filter_map(|language| file(&language.tag, id)) {
                let _ = engine.world.file(file);
            }
            let language = chain[at];
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
        // Typst remembers errors too.
        for file in
            chain.iter().filter_map(|language| super::files::file(&format!("/{FOLDER}/{}", language.tag)))
        {
            let _ = engine.world.file(file);
        }
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
