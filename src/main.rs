//! The command line: reads arguments and settings, puts the rooms together, runs, stops.

mod commands;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Is it DOMS, or did I hurt myself? A private, careful check for lifters.
#[derive(Parser)]
#[command(name = "spotter", version, arg_required_else_help = true)]
struct Arguments {
    /// The settings file, in place of `spotter.toml`.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// A folder of words, in place of those built in.
    #[arg(long, global = true, value_name = "DIR")]
    responses: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The whole bot in this terminal, no account needed. Free text, numbers, /commands.
    Chat(commands::chat::Chat),
    /// Serves every platform that a token is set for.
    #[cfg(feature = "serve")]
    Run,
    /// Answers in, conclusions out: JSON Lines on standard input and output.
    Assess,
    /// Posts in, what was understood out: JSON Lines on standard input and output.
    Understand,
    /// One post in; what was understood, and the next question or the outcome, out.
    Ask(commands::ask::Ask),
    /// For people who edit words: check them, list them, see them.
    #[command(subcommand)]
    Responses(commands::responses::Responses),
    /// Draws the protocol from the code.
    Flow(commands::flow::Flow),
    /// Walks every path of the protocol in every language and says what holds. Exit code 1 if something does not.
    Prove,
    /// The settings: what would run, and new keys. Connects to nothing.
    #[command(subcommand)]
    Config(commands::config::Config),
    /// For operators: what is kept about one person or about all.
    #[command(subcommand)]
    Data(commands::data::Data),
    /// Writes everything that is stored into a file, while the program runs. The keys are left out.
    Backup(commands::backup::Backup),
    /// Puts a backup in the place of what is stored, without those who were forgotten since.
    Restore(commands::backup::Restore),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("spotter: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let settings = || commands::settings(arguments.config.as_deref(), arguments.responses.clone());
    match arguments.command {
        Command::Chat(chat) => chat.run(&settings()?),
        #[cfg(feature = "serve")]
        Command::Run => commands::run::run(&settings()?),
        Command::Assess => commands::assess::run(),
        Command::Understand => commands::understand::run(arguments.responses.as_deref()),
        Command::Ask(ask) => ask.run(&settings()?),
        Command::Responses(responses) => responses.run(arguments.responses.as_deref()),
        Command::Flow(flow) => flow.run(arguments.responses.as_deref()),
        Command::Prove => commands::prove::run(arguments.responses.as_deref()),
        Command::Config(config) => config.run(settings),
        Command::Data(data) => data.run(&settings()?),
        Command::Backup(backup) => backup.run(&settings()?),
        Command::Restore(restore) => restore.run(&settings()?),
    }
}
