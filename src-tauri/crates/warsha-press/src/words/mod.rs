//! Words for people, in four languages: a key and its facts become a sentence.
//!
//! The words are in `locales/`. A key that is missing is printed in brackets, so that nothing stops an evening; tests see to
//! it that none is.

pub mod articles;
mod counts;
pub mod dates;
pub mod faults;
mod functions;
mod measures;
pub mod narrative;
pub mod numbers;
pub mod opening;
pub mod sources;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use std::fmt;
use warsha_core::model::terms::Language;

pub use fluent::FluentValue as Value;
pub use functions::MISFIT;

/// The words of a language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    faulty: Vec<String>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of a language, ready to be said.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(tag(language).parse().into_iter().collect());
        // Isolates break the joining of Arabic letters after a proclitic: they are put by hand, where they belong.
        bundle.set_use_isolating(false);
        let mut faulty = functions::add(&mut bundle, language);
        for source in sources::of(language) {
            // A file that does not parse whole still gives the messages that do; a test says which lines do not.
            let resource = match FluentResource::try_new(source.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faulty.extend(errors.into_iter().map(|error| format!("{}: {error}", source.name)));
                    resource
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                faulty.extend(errors.into_iter().map(|error| format!("{}: {error}", source.name)));
            }
        }
        Self { language, bundle, faulty }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// What could not be read of the files of words: nothing, says a test.
    #[must_use]
    pub fn faulty(&self) -> &[String] {
        &self.faulty
    }

    /// Is there a message of that key?
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// Says a message with its facts.
    #[must_use]
    pub fn say(&self, key: &str, facts: &[(&str, Value<'_>)]) -> String {
        self.say_strictly(key, facts).unwrap_or_else(|_| format!("[{key}]"))
    }

    /// Says a message without facts.
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// Says a message, or tells why it cannot be said whole: for tests.
    ///
    /// # Errors
    /// The key, or the facts, that are missing.
    pub fn say_strictly(&self, key: &str, facts: &[(&str, Value<'_>)]) -> Result<String, String> {
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("no message {key} in {}", self.language))?;
        let mut args = FluentArgs::new();
        for (name, value) in facts {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(said),
            Some(error) => Err(format!("{key} in {}: {error}", self.language)),
        }
    }

    /// The words of a code: `code-<list>-<code>`.
    #[must_use]
    pub fn code(&self, list: &str, code: &str) -> String {
        self.plain(&format!("code-{list}-{code}"))
    }

    /// The label of an entry of the history.
    #[must_use]
    pub fn action(&self, code: &str) -> String {
        self.plain(&format!("action-{code}"))
    }
}

/// The tag under which a language is formatted.
#[must_use]
pub fn tag(language: Language) -> &'static str {
    match language {
        Language::Arabic => "ar-MA",
        Language::French => "fr-MA",
        Language::English => "en-GB",
        Language::Spanish => "es",
    }
}
