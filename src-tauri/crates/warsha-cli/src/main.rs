//! Warsha without a window: plays stories, prints documents, tells figures, finds, verifies.
//!
//! Exit codes: 0 done; 1 refused or failed, with the reason on the standard error; 2 usage.

mod arguments;
mod clock;
mod commands;
mod device;
mod failure;
mod say;

use arguments::{Arguments, Command};
use clap::Parser;
use failure::Failure;
use say::Voice;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let voice = Voice::new(arguments.language);
    let done = match &arguments.command {
        Command::Play(play) => commands::play::run(play, &voice),
        Command::Minutes(minutes) => commands::minutes::run(minutes, &voice),
        Command::Figures(figures) => commands::figures::run(figures, &voice),
        Command::Typeset(typeset) => commands::typeset::run(typeset, &voice),
        Command::Verify(one) => commands::verify::run(one, &voice),
        Command::Rebuild(one) => commands::verify::rebuild(one, &voice),
        Command::Find(find) => commands::find::run(find, &voice),
        Command::Pairs(pairs) => commands::pairs::run(pairs, &voice),
        Command::History(history) => commands::history::run(history, &voice),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Said) => ExitCode::FAILURE,
        Err(failure) => {
            voice.complain(&failure);
            ExitCode::FAILURE
        }
    }
}
