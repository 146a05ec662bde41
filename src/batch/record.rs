//! What is known of the documents in an output folder: of what each was made, and what came out.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::render::hash128;

/// Names with the hashes of their contents, in the order of the names.
pub type Inputs = Vec<(String, u128)>;

/// All documents, by their path below the output folder.
pub type Records = BTreeMap<String, Made>;

/// Everything known of one document as it was last made.
#[derive(Debug, Clone)]
pub struct Made {
    /// The program that made it.
    pub program: String,
    /// Files that all documents may depend on.
    pub shared: Arc<Inputs>,
    /// Files of its subject, and of the countries that a project works in, by folder.
    pub folders: Vec<(String, Arc<Inputs>)>,
    /// The localised data.
    pub data: u128,
    /// Templates and labels that Typst read.
    pub inputs: Arc<Inputs>,
    /// It was made with `--strict` or `complete`: no text was missing.
    pub complete: bool,
    pub files: Vec<FileMade>,
    /// Year of the edition of its facts.
    pub edition: u16,
    pub result: Outcome,
}

/// A file of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileMade {
    /// Below the output folder.
    pub path: String,
    /// To tell quickly whether it is still the same.
    pub hash: u128,
    pub sha256: String,
    pub bytes: u64,
}

/// What the manifest tells of a document besides its files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub pages: usize,
    /// How far the words have been checked, by language.
    pub text: BTreeMap<String, String>,
    pub warnings: Vec<Warning>,
    /// The document is as the facts are now; an older one stays in place when a new one cannot be made.
    pub current: bool,
}

/// A warning, without words: these depend on the user's language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Warning {
    pub code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub arguments: BTreeMap<String, String>,
}

/// What differs between two lists of inputs, by name.
pub fn changed(before: &Inputs, after: &Inputs) -> Vec<String> {
    let lookup = |list: &Inputs| list.iter().cloned().collect::<HashMap<_, _>>();
    let (old, new) = (lookup(before), lookup(after));
    let differs = |name: &&String| old.get(*name) != new.get(*name);
    let mut names: Vec<String> =
        before.iter().chain(after).map(|(name, _)| name).filter(differs).cloned().collect();
    names.sort();
    names.dedup();
    names
}

/// Reads records. Anything unreadable counts as no record at all: the documents are made again.
pub fn decode(text: &[u8]) -> Records {
    let Ok(stored) = serde_json::from_slice::<Stored>(text) else { return Records::new() };
    stored.unpack().unwrap_or_default()
}

/// Writes records compactly: documents share most of their inputs.
pub fn encode(records: &Records) -> Vec<u8> {
    let mut stored = Stored { format: FORMAT, ..Stored::default() };
    let mut packer = Packer { stored: &mut stored, names: HashMap::new(), sets: HashMap::new() };
    let documents: Vec<_> = records.iter().map(|(path, made)| (path.clone(), packer.made(made))).collect();
    stored.documents = documents.into_iter().collect();
    serde_json::to_vec(&stored).unwrap_or_default()
}

/// Changes when the meaning of what is stored does.
const FORMAT: u32 = 1;

#[derive(Default, Serialize, Deserialize)]
struct Stored {
    format: u32,
    names: Vec<String>,
    /// Number of a name, and a hash in hexadecimal digits.
    sets: Vec<Vec<(usize, String)>>,
    documents: BTreeMap<String, StoredMade>,
}

#[derive(Serialize, Deserialize)]
struct StoredMade {
    program: String,
    shared: usize,
    folders: Vec<(String, usize)>,
    data: String,
    inputs: usize,
    complete: bool,
    files: Vec<(String, String, String, u64)>,
    edition: u16,
    result: Outcome,
}

struct Packer<'s> {
    stored: &'s mut Stored,
    names: HashMap<String, usize>,
    sets: HashMap<u128, usize>,
}

impl Packer<'_> {
    fn made(&mut self, made: &Made) -> StoredMade {
        StoredMade {
            program: made.program.clone(),
            shared: self.set(&made.shared),
            folders: made.folders.iter().map(|(name, set)| (name.clone(), self.set(set))).collect(),
            data: hex(made.data),
            inputs: self.set(&made.inputs),
            complete: made.complete,
            files: made
                .files
                .iter()
                .map(|f| (f.path.clone(), hex(f.hash), f.sha256.clone(), f.bytes))
                .collect(),
            edition: made.edition,
            result: made.result.clone(),
        }
    }

    fn set(&mut self, inputs: &Inputs) -> usize {
        let hash = hash128(inputs);
        if let Some(known) = self.sets.get(&hash) {
            return *known;
        }
        let set = inputs.iter().map(|(name, hash)| (self.name(name), hex(*hash))).collect();
        self.stored.sets.push(set);
        let number = self.stored.sets.len() - 1;
        self.sets.insert(hash, number);
        number
    }

    fn name(&mut self, name: &str) -> usize {
        if let Some(known) = self.names.get(name) {
            return *known;
        }
        self.stored.names.push(name.to_owned());
        let number = self.stored.names.len() - 1;
        self.names.insert(name.to_owned(), number);
        number
    }
}

impl Stored {
    /// `None` if a number leads nowhere.
    fn unpack(self) -> Option<Records> {
        if self.format != FORMAT {
            return None;
        }
        let unhex = |digits: &str| u128::from_str_radix(digits, 16).ok();
        let sets = self
            .sets
            .iter()
            .map(|set| {
                let entry =
                    |(name, hash): &(usize, String)| Some((self.names.get(*name)?.clone(), unhex(hash)?));
                set.iter().map(entry).collect::<Option<Inputs>>().map(Arc::new)
            })
            .collect::<Option<Vec<_>>>()?;
        let set = |number: usize| sets.get(number).cloned();
        let document = |(path, made): (String, StoredMade)| {
            let folders = made.folders.into_iter().map(|(name, number)| Some((name, set(number)?)));
            let files = made.files.into_iter().map(|(path, hash, sha256, bytes)| {
                Some(FileMade { path, hash: unhex(&hash)?, sha256, bytes })
            });
            let made = Made {
                shared: set(made.shared)?,
                folders: folders.collect::<Option<_>>()?,
                data: unhex(&made.data)?,
                inputs: set(made.inputs)?,
                complete: made.complete,
                files: files.collect::<Option<_>>()?,
                edition: made.edition,
                result: made.result,
                program: made.program,
            };
            Some((path, made))
        };
        self.documents.into_iter().map(document).collect()
    }
}

fn hex(hash: u128) -> String {
    format!("{hash:032x}")
}
