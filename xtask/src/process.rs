//! Running other programs: one line on the screen, everything in a log.

use std::fs::{self, File};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

const POLL: Duration = Duration::from_millis(100);
/// Without a terminal, how often a long step says that it still runs.
const SIGN_OF_LIFE: Duration = Duration::from_secs(60);
/// Lines of a failed program that are shown; the rest is in the log.
const SHOWN_LINES: usize = 80;

/// How a program ended.
pub struct Outcome {
    /// It exited with zero.
    pub passed: bool,
    /// Standard output and standard error, as they came.
    pub output: String,
    /// Wall time.
    pub elapsed: Duration,
    /// Where the output lies.
    pub log: PathBuf,
}

impl Outcome {
    /// The last lines of the output and where the rest lies.
    pub fn excerpt(&self, workspace: &Workspace) -> String {
        let lines: Vec<&str> = self.output.lines().collect();
        let from = lines.len().saturating_sub(SHOWN_LINES);
        let mut text: String = lines[from..].iter().map(|line| format!("    {line}\n")).collect();
        if from > 0 {
            text.push_str(&format!("    ({from} more lines in {})\n", workspace.shown(&self.log)));
        }
        text
    }
}

/// Runs a program to its end with its output in `target/xtask/<name>.log`, while one line tells that it runs.
///
/// # Errors
/// The program cannot be started.
pub fn run(workspace: &Workspace, name: &str, command: &mut Command) -> Result<Outcome> {
    let folder = workspace.target.join("xtask");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let log = folder.join(format!("{}.log", name.replace(|c: char| !c.is_ascii_alphanumeric(), "-")));
    let file = File::create(&log).with_context(|| format!("writing {}", log.display()))?;
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .spawn()
        .with_context(|| format!("{} cannot be started", command.get_program().display()))?;
    let terminal = std::io::stdout().is_terminal();
    let mut next = SIGN_OF_LIFE;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        let elapsed = start.elapsed();
        if terminal {
            print!("\r  {name} … {} s ", elapsed.as_secs());
            std::io::stdout().flush()?;
        } else if elapsed >= next {
            println!("  {name} … {} s", elapsed.as_secs());
            next += SIGN_OF_LIFE;
        }
        sleep(POLL);
    };
    if terminal {
        print!("\r\x1b[K");
        std::io::stdout().flush()?;
    }
    let output = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    Ok(Outcome { passed: status.success(), output, elapsed: start.elapsed(), log })
}

/// Runs a program that must succeed.
///
/// # Errors
/// It cannot be started, or it fails: its last lines are part of the message.
pub fn must(workspace: &Workspace, name: &str, command: &mut Command) -> Result<Outcome> {
    let outcome = run(workspace, name, command)?;
    if !outcome.passed {
        bail!("{name} failed:\n{}", outcome.excerpt(workspace));
    }
    Ok(outcome)
}

/// What a program prints on standard output; `None` when it cannot be started or fails.
pub fn printed(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What an example of the core prints: the way in which the core tells what the extension is made of.
///
/// # Errors
/// It does not build, or it fails.
pub fn example(workspace: &Workspace, name: &str, what: &str) -> Result<String> {
    must(workspace, what, &mut workspace.cargo(&["build", "--workspace", "--example", name, "--locked"]))?;
    let program = workspace.target.join("debug/examples").join(name);
    printed(&mut workspace.command(&program.display().to_string()))
        .with_context(|| format!("{what}: {} failed", workspace.shown(&program)))
}
