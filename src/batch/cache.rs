//! What is known of the documents in an output folder: of what each was made, and what came out.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::sealed;
use crate::hash::hash128;

/// Names with the hashes of their contents, in the order of the names.
pub type Inputs = Vec<(String, u128)>;

/// Lists of inputs, each kept once: most documents of a report have the same.
#[derive(Default)]
pub struct SharedInputs(Mutex<HashMap<u128, Arc<Inputs>>>);

impl SharedInputs {
    pub fn share(&self, inputs: Inputs) -> Arc<Inputs> {
        match self.0.lock() {
            Ok(mut known) => known.entry(hash128(&inputs)).or_insert_with(|| Arc::new(inputs)).clone(),
            Err(_) => Arc::new(inputs),
        }
    }
}

/// All documents, by their path below the output folder.
pub type Cache = BTreeMap<String, Entry>;

/// Everything known of one document as it was last made.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Of the document: it may get another path.
    pub name: String,
    /// Where the workspace lies that it was last made from, or found to be up to date by.
    pub origin: String,
    /// The program that made it; empty if that is not known.
    pub program: String,
    /// Files that all documents may depend on.
    pub shared: Arc<Inputs>,
    /// Files of its subject, and of the countries that a project works in, by folder.
    pub folders: Vec<(String, Arc<Inputs>)>,
    /// All that the renderer was given: localised data, date, name.
    pub data: u128,
    /// Templates and labels that Typst read.
    pub inputs: Arc<Inputs>,
    /// It was made with `--strict` or `complete`: no text was missing.
    pub complete: bool,
    /// Nothing was wrong in what was read for it, even what does not concern it: an error is told as long as it is there.
    pub sound: bool,
    pub files: Vec<OutputFile>,
    /// Files of earlier versions that it has no more, for example pictures of pages.
    pub left: Vec<OutputFile>,
    /// Its files have been copied to the archive.
    pub archived: bool,
    /// The edition of its facts.
    pub edition: String,
    pub result: Description,
}

/// A file of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Below the output folder.
    pub path: String,
    /// To tell quickly whether it is still the same.
    pub hash: u128,
    pub sha256: String,
    pub bytes: u64,
}

impl OutputFile {
    pub fn new(path: String, content: &[u8]) -> Self {
        let sha256 = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
        OutputFile { path, hash: hash128(content), sha256, bytes: content.len() as u64 }
    }
}

/// What the manifest tells of a document besides its files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
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

/// Reads a cache; `None` if it is damaged or of another version.
pub fn decode(text: &[u8]) -> Option<Cache> {
    serde_json::from_slice::<Stored>(&sealed::open(text)?).ok()?.unpack()
}

/// Writes a cache compactly: documents share most of their inputs.
pub fn encode(cache: &Cache) -> Vec<u8> {
    let mut stored = Stored { format: FORMAT, ..Stored::default() };
    let mut packer = Packer { stored: &mut stored, names: HashMap::new(), sets: HashMap::new() };
    let documents: Vec<_> = cache.iter().map(|(path, entry)| (path.clone(), packer.entry(entry))).collect();
    stored.documents = documents.into_iter().collect();
    sealed::seal(&serde_json::to_vec(&stored).unwrap_or_default())
}

/// Changes when the meaning of what is stored does.
const FORMAT: u32 = 4;

#[derive(Default, Serialize, Deserialize)]
struct Stored {
    format: u32,
    names: Vec<String>,
    /// Number of a name, and a hash in hexadecimal digits.
    sets: Vec<Vec<(usize, String)>>,
    documents: BTreeMap<String, StoredEntry>,
}

#[derive(Serialize, Deserialize)]
struct StoredEntry {
    name: String,
    /// Number of a name, as is `program`.
    origin: usize,
    program: usize,
    shared: usize,
    folders: Vec<(String, usize)>,
    data: String,
    inputs: usize,
    complete: bool,
    sound: bool,
    archived: bool,
    files: Vec<StoredFile>,
    left: Vec<StoredFile>,
    edition: String,
    result: Description,
}

type StoredFile = (String, String, String, u64);

struct Packer<'s> {
    stored: &'s mut Stored,
    names: HashMap<String, usize>,
    sets: HashMap<u128, usize>,
}

impl Packer<'_> {
    fn entry(&mut self, entry: &Entry) -> StoredEntry {
        let file = |f: &OutputFile| (f.path.clone(), hex(f.hash), f.sha256.clone(), f.bytes);
        StoredEntry {
            name: entry.name.clone(),
            origin: self.name(&entry.origin),
            program: self.name(&entry.program),
            shared: self.set(&entry.shared),
            folders: entry.folders.iter().map(|(name, set)| (name.clone(), self.set(set))).collect(),
            data: hex(entry.data),
            inputs: self.set(&entry.inputs),
            complete: entry.complete,
            sound: entry.sound,
            archived: entry.archived,
            files: entry.files.iter().map(file).collect(),
            left: entry.left.iter().map(file).collect(),
            edition: entry.edition.clone(),
            result: entry.result.clone(),
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
    fn unpack(self) -> Option<Cache> {
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
        let name = |number: usize| self.names.get(number).cloned();
        let files = |stored: Vec<StoredFile>| {
            let file = |(path, hash, sha256, bytes): StoredFile| {
                Some(OutputFile { path, hash: unhex(&hash)?, sha256, bytes })
            };
            stored.into_iter().map(file).collect::<Option<Vec<_>>>()
        };
        let document = |(path, entry): (String, StoredEntry)| {
            let folders = entry.folders.into_iter().map(|(name, number)| Some((name, set(number)?)));
            let entry = Entry {
                name: entry.name,
                origin: name(entry.origin)?,
                program: name(entry.program)?,
                shared: set(entry.shared)?,
                folders: folders.collect::<Option<_>>()?,
                data: unhex(&entry.data)?,
                inputs: set(entry.inputs)?,
                complete: entry.complete,
                sound: entry.sound,
                archived: entry.archived,
                files: files(entry.files)?,
                left: files(entry.left)?,
                edition: entry.edition,
                result: entry.result,
            };
            Some((path, entry))
        };
        self.documents.into_iter().map(document).collect()
    }
}

fn hex(hash: u128) -> String {
    format!("{hash:032x}")
}
