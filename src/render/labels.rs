//! The function behind `t` in templates: a label of the catalogues, in any language.
//!
//! Typst remembers the results of functions that call this one. So each look-up also reads a virtual file whose
//! bytes are the message: when a catalogue changes, Typst sees that what it remembered no longer holds.

use std::sync::{Arc, LazyLock, RwLock};

use comemo::Tracked;
use fluent::FluentArgs;
use typst::World;
use typst::diag::{SourceResult, bail};
use typst::engine::Engine;
use typst::foundations::{
    Args, CastInfo, Context, Dict, Func, IntoValue, NativeFuncData, NativeFuncPtr, Scope, Str, Type, Value,
};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};

use super::standalone::Recorder;
use crate::localise::language::{Language, Languages};
use crate::text::texts::{TextError, set_number, set_text};

/// The labels of all languages, which `watch` exchanges when a catalogue changes.
pub type SharedLanguages = Arc<RwLock<Arc<Languages>>>;

/// Folder of the virtual files, one a message: `/.messages/LANGUAGE/ID`.
pub const FOLDER: &str = ".messages";

/// The virtual file of a message; only for messages that exist, since Typst never forgets a file's id.
fn file(language: &str, id: &str) -> Option<FileId> {
    let path = VirtualPath::new(format!("/{FOLDER}/{language}/{id}")).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Whether a path is that of a message.
pub fn is_virtual(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
}

/// What the virtual file holds: the message with all that it refers to.
pub fn contents(languages: &Languages, path: &str) -> Option<Vec<u8>> {
    let (language, id) = path.strip_prefix(FOLDER)?.strip_prefix('/')?.split_once('/')?;
    languages.get(language)?.labels.source(id).map(String::into_bytes)
}

/// Makes the function. It lives as long as the process, as everything native in Typst does.
pub fn function(languages: SharedLanguages, recorder: Recorder) -> Func {
    let call = move |engine: &mut Engine, _: Tracked<Context>, args: &mut Args| -> SourceResult<Value> {
        let span = args.span;
        let key: Str = args.expect("key")?;
        let tag: Str = args.named("lang")?.unwrap_or_default();
        let named = args.take().to_named();
        let Some(languages) = languages.read().ok().map(|guard| guard.clone()) else {
            bail!(span, "the catalogues are not available");
        };
        let Some(wanted) = languages.get(tag.as_str()) else {
            let known: Vec<&str> = languages.keys().map(String::as_str).collect();
            bail!(span, "unknown language `{tag}`"; hint: "known are {}", known.join(", "));
        };
        let id = key.as_str().split('.').next().unwrap_or_default();
        let chain = std::iter::once(&wanted.tag).chain(&wanted.fallback).filter_map(|t| languages.get(t));
        for language in chain {
            if !language.labels.has(&key) {
                continue;
            }
            if let Some(file) = file(&language.tag, id) {
                // Only for the trace that it leaves.
                let _ = engine.world.file(file);
            }
            let arguments = arguments(language, &named);
            return match language.label(&key, &arguments) {
                Ok(text) => {
                    recorder.note(&key, wanted, language, &named, &text);
                    Ok(resolved(&text, language, wanted))
                }
                Err(TextError::Broken(reason)) => bail!(span, "message `{key}` ({}): {reason}", language.tag),
                Err(TextError::Missing) => bail!(span, "no message `{key}`"),
            };
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
