//! Warsha without a window: plays stories, prints documents, tells figures, finds, merges, verifies, keeps copies and restores them.
//!
//! Exit codes: 0 done; 1 refused or failed, with the reason on the standard error; 2 usage.

mod arguments;
mod clock;
mod commands;
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
        Command::Merge(merge) => commands::merge::run(merge, &voice),
        Command::Find(find) => commands::find::run(find, &voice),
        Command::Pairs(pairs) => commands::pairs::run(pairs, &voice),
        Command::Import(import) => commands::import::run(import, &voice),
        Command::History(history) => commands::history::run(history, &voice),
        Command::Snapshot(one) => commands::snapshot::run(one, &voice),
        Command::Copy(copy) => commands::copy::run(copy, &voice),
        Command::Doctor(doctor) => commands::doctor::run(doctor, &voice),
        Command::Restore(restore) => commands::restore::run(restore, &voice),
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
