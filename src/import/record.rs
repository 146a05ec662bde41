//! Records as an import writes them.

use toml::Value;

/// A record, key by key in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRecord {
    pub kind: &'static str,
    pub id: String,
    /// What tells it from others of its id.
    pub variant: Option<String>,
    keys: Vec<(&'static str, String)>,
}

impl NewRecord {
    pub fn new(kind: &'static str, id: &str) -> Self {
        let keys = vec![("id", quoted(id))];
        NewRecord { kind, id: id.to_owned(), variant: None, keys }
    }

    /// A key with a text.
    pub fn text(self, key: &'static str, text: &str) -> Self {
        let text = quoted(text);
        self.bare(key, text)
    }

    /// A key with a text, if there is one.
    pub fn maybe(self, key: &'static str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.text(key, text),
            None => self,
        }
    }

    /// A key with a value as TOML writes it.
    pub fn bare(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.keys.push((key, value.into()));
        self
    }

    /// The key that tells it from others of its id.
    pub fn told_apart(mut self, key: &'static str, variant: Option<String>) -> Self {
        let Some(variant) = variant else { return self };
        let number = variant.bytes().all(|byte| byte.is_ascii_digit());
        self.keys.push((key, if number { variant.clone() } else { quoted(&variant) }));
        self.variant = Some(variant);
        self
    }

    pub fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|(other, _)| *other == key)
    }

    pub fn toml(&self) -> String {
        let keys = self.keys.iter().map(|(key, value)| format!("{key} = {value}\n"));
        std::iter::once(format!("[[{}]]\n", self.kind)).chain(keys).collect()
    }
}

/// A text between quotes.
pub fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}
