//! Typesets a document: `typeset DOCUMENT.json -o OUT.pdf`, or `--pages` for what the PDF and the preview are drawn from.

use std::error::Error;
use warsha_press::paper::{self, Document, Fonts};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, flag, output] = arguments.as_slice() else {
        return Err("typeset DOCUMENT.json -o OUT.pdf | --pages OUT.json | --text OUT.txt".into());
    };
    let document: Document = serde_json::from_slice(&std::fs::read(input)?)?;
    let fonts = Fonts::bundled();
    let bytes = match flag.as_str() {
        "--text" => paper::text(&document).into_bytes(),
        "--pages" => serde_json::to_vec(&paper::typeset(&document, &fonts)?)?,
        _ => paper::pdf(&paper::typeset(&document, &fonts)?, &fonts)?,
    };
    std::fs::write(output, bytes)?;
    Ok(())
}
