//! Rust read just closely enough for the rules: comments and strings told apart from code, and tests from the rest.

/// A Rust file in three readings.
pub struct Source {
    /// Code alone: comments and the insides of strings are blanked, lines keep their numbers.
    pub code: String,
    /// The insides of string literals, each with its line, counted from 1.
    pub strings: Vec<(usize, String)>,
}

impl Source {
    /// Reads a file.
    pub fn read(text: &str) -> Self {
        Reader::new(text).read()
    }

    /// The same without what `#[cfg(test)]` keeps for tests.
    pub fn without_tests(text: &str) -> Self {
        let whole = Self::read(text);
        let lines = test_lines(&whole.code);
        let code = whole
            .code
            .lines()
            .enumerate()
            .map(|(index, line)| if lines.contains(&(index + 1)) { "" } else { line })
            .collect::<Vec<_>>()
            .join("\n");
        let strings = whole.strings.into_iter().filter(|(line, _)| !lines.contains(line)).collect();
        Self { code, strings }
    }
}

/// The lines of items under `#[cfg(test)]`.
fn test_lines(code: &str) -> std::collections::BTreeSet<usize> {
    let mut lines = std::collections::BTreeSet::new();
    for (start, _) in code.match_indices("#[cfg(test)]") {
        let mut depth = 0;
        let mut end = code.len();
        for (at, c) in code[start + "#[cfg(test)]".len()..].char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 && (c == '}' || c == ';') {
                end = start + "#[cfg(test)]".len() + at;
                break;
            }
        }
        let first = code[..start].matches('\n').count() + 1;
        let last = code[..end].matches('\n').count() + 1;
        lines.extend(first..=last);
    }
    lines
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
    code: String,
    strings: Vec<(usize, String)>,
}

impl Reader {
    fn new(text: &str) -> Self {
        Self { chars: text.chars().collect(), at: 0, line: 1, code: String::new(), strings: Vec::new() }
    }

    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or('\0')
    }

    /// Goes one character on; as code, or blanked.
    fn step(&mut self, as_code: bool) -> char {
        let c = self.peek(0);
        self.at += 1;
        if c == '\n' {
            self.line += 1;
        }
        self.code.push(if as_code || c == '\n' { c } else { ' ' });
        c
    }

    fn read(mut self) -> Source {
        while self.at < self.chars.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '/') => {
                    while self.at < self.chars.len() && self.peek(0) != '\n' {
                        self.step(false);
                    }
                }
                ('/', '*') => self.block_comment(),
                ('"', _) => self.string(),
                ('r', '"' | '#') if !self.inside_a_word() => self.raw_string(),
                ('\'', _) => self.character(),
                _ => {
                    self.step(true);
                }
            }
        }
        Source { code: self.code, strings: self.strings }
    }

    /// Whether the character before belongs to the same word, so that `r` does not open a raw string. `br"…"` does.
    fn inside_a_word(&self) -> bool {
        let before = |back: usize| self.at.checked_sub(back).and_then(|at| self.chars.get(at)).copied();
        let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        in_word(before(1)) && (before(1) != Some('b') || in_word(before(2)))
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.chars.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    self.step(false);
                    continue;
                }
            }
            self.step(false);
            self.step(false);
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        let line = self.line;
        let mut inside = String::new();
        self.step(true);
        while self.at < self.chars.len() && self.peek(0) != '"' {
            if self.peek(0) == '\\' {
                inside.push(self.step(false));
            }
            inside.push(self.step(false));
        }
        self.step(true);
        self.strings.push((line, inside));
    }

    fn raw_string(&mut self) {
        let hashes = (1..).take_while(|&ahead| self.peek(ahead) == '#').count();
        if self.peek(1 + hashes) != '"' {
            self.step(true); // a raw identifier such as r#type
            return;
        }
        let line = self.line;
        let closing: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
        for _ in 0..hashes + 2 {
            self.step(true);
        }
        let mut inside = String::new();
        while self.at < self.chars.len() && !self.chars[self.at..].starts_with(&closing) {
            inside.push(self.step(false));
        }
        for _ in 0..=hashes {
            self.step(true);
        }
        self.strings.push((line, inside));
    }

    /// A character, or the quote of a lifetime.
    fn character(&mut self) {
        self.step(true);
        if self.peek(0) == '\\' {
            self.step(false);
            self.step(false);
            while self.at < self.chars.len() && self.peek(0) != '\'' {
                self.step(false);
            }
            self.step(true);
        } else if self.peek(1) == '\'' {
            self.step(false);
            self.step(true);
        }
    }
}

#[test]
fn comments_and_strings_are_told_from_code() {
    let source = Source::read(
        "let a = \"b // c\"; // d \"e\"\nlet f = '\"'; /* g /* h */ i */ r#\"j \"k\"\"#; 'l: loop {}",
    );
    assert_eq!(source.strings, [(1, "b // c".to_owned()), (2, "j \"k\"".to_owned())]);
    for gone in ["b //", "c\"", "d", "e", "g", "h", "i ", "j"] {
        assert!(!source.code.replace("let", "").contains(gone), "{gone:?} is left in {:?}", source.code);
    }
    assert!(source.code.contains("'l: loop {}"), "{:?}", source.code);
    assert_eq!(source.code.lines().count(), 2);
}

#[test]
fn tests_are_told_from_the_rest() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() { \"}\"; }\n}\nfn c() {}\n#[cfg(test)]\nuse d;\nfn e() {}\n";
    let rest = Source::without_tests(text).code;
    assert!(rest.contains("fn a") && rest.contains("fn c") && rest.contains("fn e"), "{rest}");
    assert!(!rest.contains("fn b") && !rest.contains("use d"), "{rest}");
}
