//! Places in files, kept for error messages.

use std::ops::Range;
use std::sync::Arc;

use crate::glyphs::Glyphs;

/// A text file of the workspace.
#[derive(Debug)]
pub struct File {
    /// Path below the workspace's folder, with `/`.
    pub path: String,
    pub text: String,
    /// Whom what is wrong in it concerns.
    pub concern: Concern,
    /// What can be printed of it besides what the built-in fonts have.
    pub glyphs: Glyphs,
    /// The files from which records in it may have some of their keys, each with the number from which on a place is one in it.
    pub below: Arc<Vec<(usize, Arc<File>)>>,
}

impl File {
    /// A file that is printed in the built-in fonts, or not at all.
    pub fn new(path: impl Into<String>, text: impl Into<String>, concern: Concern) -> Self {
        let (path, text) = (path.into(), text.into());
        File { path, text, concern, glyphs: Glyphs::default(), below: Arc::default() }
    }
}

/// A part of a file.
#[derive(Debug, Clone)]
pub struct Span {
    pub file: Arc<File>,
    /// In bytes of the file's text.
    pub range: Range<usize>,
}

impl Span {
    /// A place in a file, or in one of those below it.
    pub fn new(file: &Arc<File>, range: Range<usize>) -> Self {
        match file.below.iter().rfind(|(from, _)| *from <= range.start) {
            Some((from, below)) => Span { file: below.clone(), range: range.start - from..range.end - from },
            None => Span { file: file.clone(), range },
        }
    }

    /// The number of the line in which it begins, from 1.
    pub fn line(&self) -> usize {
        let before = self.file.text.get(..self.range.start).unwrap_or(&self.file.text);
        before.matches('\n').count() + 1
    }
}

/// Which documents something concerns.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    #[default]
    All,
    Some(Box<Which>),
    /// No document that is planned.
    None,
}

/// Documents on a subject, of an edition, with a language, of a report: what is not given does not restrict.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Which {
    pub subject: Option<String>,
    /// Name of the folder of an edition of the subject.
    pub edition: Option<String>,
    pub language: Option<String>,
    pub report: Option<String>,
}

impl Concern {
    pub fn subject(id: &str) -> Self {
        Concern::Some(Box::new(Which { subject: Some(id.to_owned()), ..Which::default() }))
    }

    /// What stands in the folder of an edition of a subject.
    pub fn edition(subject: &str, edition: &str) -> Self {
        let (subject, edition) = (Some(subject.to_owned()), Some(edition.to_owned()));
        Concern::Some(Box::new(Which { subject, edition, ..Which::default() }))
    }

    pub fn language(tag: &str) -> Self {
        Concern::Some(Box::new(Which { language: Some(tag.to_owned()), ..Which::default() }))
    }

    pub fn report(name: &str) -> Self {
        Concern::Some(Box::new(Which { report: Some(name.to_owned()), ..Which::default() }))
    }

    /// Of these documents, those with a language.
    pub fn in_language(self, tag: &str) -> Self {
        let which = if let Concern::Some(which) = self { *which } else { Which::default() };
        Concern::Some(Box::new(Which { language: Some(tag.to_owned()), ..which }))
    }

    /// Whether it is what a subject or its edition says in a language.
    pub fn is_words_of(&self, subject: &str, language: &str) -> bool {
        let Concern::Some(which) = self else { return false };
        which.subject.as_deref() == Some(subject) && which.language.as_deref() == Some(language)
    }
}
