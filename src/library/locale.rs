//! Languages, and the files that hold their words.

use std::fmt;

/// A language, as named by its folder under `responses/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);

impl Locale {
    /// The language everything is written in first.
    pub fn base() -> Locale {
        Locale("en".to_owned())
    }

    /// Reads a platform's name for a language, such as `es-419`, `pt-BR` or `en_US`. `None` if it is not one.
    pub fn parse(tag: &str) -> Option<Locale> {
        let tag = tag.replace('_', "-");
        let plain = tag.len() <= 16 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (plain && tag.bytes().next()?.is_ascii_alphabetic()).then(|| Locale(tag.to_ascii_lowercase()))
    }

    /// The name of its folder.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same language without a region: `es` for `es-419`.
    pub fn language(&self) -> Locale {
        Locale(self.0.split('-').next().unwrap_or_default().to_owned())
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One file of `responses/`, already read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path inside `responses/`: `en/questions.ftl`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl SourceFile {
    /// The language it belongs to; `None` for the files shared by all.
    pub fn locale(&self) -> Option<Locale> {
        Locale::parse(self.path.split_once('/')?.0)
    }

    /// Whether it holds messages.
    pub fn is_fluent(&self) -> bool {
        self.path.ends_with(".ftl")
    }
}

/// The words this program was built with.
pub fn embedded() -> Vec<SourceFile> {
    static RESPONSES: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/responses");
    let mut files = Vec::new();
    collect(&RESPONSES, &mut files);
    files
}

fn collect(dir: &include_dir::Dir<'_>, files: &mut Vec<SourceFile>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if let Some(text) = file.contents_utf8() {
            files.push(SourceFile { path, text: text.to_owned() });
        }
    }
    for inner in dir.dirs() {
        collect(inner, files);
    }
}
