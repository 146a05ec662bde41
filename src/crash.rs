//! What no program survives: a stack that overflows, memory that is not there. The system ends the process then, with
//! everything that it was doing.
//!
//! Typst recurses as deeply as a template nests and allocates what it asks for, so a slip in one template would take all
//! documents with it. Instead the process starts the program anew in its own place, with a note of what it was working on;
//! the new program leaves that out and reports it. Nothing is done before that, so it costs nothing. On systems other than
//! Unix the process ends.
//!
//! A thread that works on something holds the whole call by which the program starts anew, because a signal handler may not
//! allocate. Typst also works on threads of rayon's pool, and frees what it remembers of other documents; nobody knows then
//! which document is to blame. The new program is told to be careful: to do one thing at a time, and so to find out.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Why the process would have ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A stack overflowed.
    Depth,
    /// Memory could not be had.
    Memory,
    /// Something else, such as a panic in the middle of another.
    Abort,
}

impl Cause {
    const ALL: [Cause; 3] = [Cause::Depth, Cause::Memory, Cause::Abort];

    /// How it begins a note.
    fn letter(self) -> &'static str {
        match self {
            Cause::Depth => "d",
            Cause::Memory => "m",
            Cause::Abort => "a",
        }
    }
}

/// The notes that the program left for itself.
#[derive(Debug, Default)]
struct Notes {
    /// One thing is to be done at a time, since it is not known what ended the program.
    careful: bool,
    ended: Vec<(String, Cause)>,
}

static NOTES: Mutex<Notes> = Mutex::new(Notes { careful: false, ended: Vec::new() });
static STOPPING: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// In this variable the notes are left, one a line: a letter and a name.
const VARIABLE: &str = "FICHE_ENDED_BY";

/// The note to do one thing at a time.
const CAREFUL: &str = "c";

fn notes() -> std::sync::MutexGuard<'static, Notes> {
    NOTES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads what the program noted for itself, and is ready from now on. To be called before there are threads.
pub fn prepare() {
    let left = std::env::var(VARIABLE).unwrap_or_default();
    {
        let mut notes = notes();
        for line in left.lines() {
            let Some((letter, name)) = line.split_at_checked(1) else { continue };
            notes.careful |= letter == CAREFUL;
            let cause = Cause::ALL.into_iter().find(|cause| cause.letter() == letter);
            notes.ended.extend(cause.map(|cause| (name.to_owned(), cause)));
        }
    }
    // SAFETY: there is no other thread yet. Programs that this one starts have notes of their own.
    unsafe { std::env::remove_var(VARIABLE) };
    #[cfg(unix)]
    unix::prepare();
}

/// Works on something that has a name. If that ended the program before, it is not tried again, and this is why.
pub fn attempt<T>(name: &str, work: impl FnOnce() -> T) -> Result<T, Cause> {
    // A note is a line.
    let name = &name.replace(char::is_control, " ");
    if let Some((_, cause)) = notes().ended.iter().find(|(ended, _)| ended == name) {
        return Err(*cause);
    }
    #[cfg(unix)]
    let _here = unix::Here::enter(name);
    Ok(work())
}

/// Whether one thing is to be done at a time, on its own thread, and nothing kept of it.
pub fn careful() -> bool {
    notes().careful
}

/// Memory cannot be had. Returns if nothing can be left out and all is done one at a time already.
pub fn out_of_memory() {
    #[cfg(unix)]
    unix::begin_anew(Cause::Memory);
}

/// What is said if even that does not help, since it can then be put into words no more.
pub fn last_words(words: String) {
    #[cfg(unix)]
    let _ = unix::LAST_WORDS.set(words);
}

/// Ends the program with its last words, in the user's language if that is known yet.
pub fn end() {
    #[cfg(unix)]
    unix::end();
}

/// From now on this thread works on nobody knows what: if that ends the program, it starts anew and is careful.
pub fn serve_all() {
    #[cfg(unix)]
    unix::SERVES_ALL.set(true);
}

/// Does something that is not only for what this thread works on; unless one thing is done at a time.
pub fn for_all(work: impl FnOnce()) {
    #[cfg(unix)]
    let _all = (!careful()).then(unix::All::enter);
    work();
}

/// What ended the program may be mended now: everything is tried again.
pub fn forget() {
    notes().ended.clear();
}

/// While this is set, the program ends as it would by itself.
pub fn unless(stopping: Arc<AtomicBool>) {
    let _ = STOPPING.set(stopping);
}

#[cfg(unix)]
mod unix {
    use std::cell::Cell;
    use std::ffi::{CString, OsStr};
    use std::os::unix::ffi::OsStrExt;
    use std::ptr;
    use std::sync::OnceLock;
    use std::sync::atomic::Ordering;

    use nix::libc::{self, c_char, c_int, c_void, siginfo_t};
    use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction, signal};

    use super::{Cause, NOTES, Notes, STOPPING, VARIABLE};

    /// The program, its arguments and its environment.
    struct Program {
        path: CString,
        arguments: Vec<CString>,
        environment: Vec<CString>,
    }

    static PROGRAM: OnceLock<Program> = OnceLock::new();
    /// Starts the program anew, to do one thing at a time, unless it does so already.
    static CAREFULLY: OnceLock<Call> = OnceLock::new();
    pub static LAST_WORDS: OnceLock<String> = OnceLock::new();
    /// What Rust does if a stack overflows.
    static BEFORE: OnceLock<SigAction> = OnceLock::new();

    thread_local! {
        /// By what the program starts anew if this thread ends it; nothing if it works on nothing that has a name.
        static CALLS: Cell<*const Calls> = const { Cell::new(ptr::null()) };
        pub static SERVES_ALL: Cell<bool> = const { Cell::new(false) };
    }

    /// One call for each cause.
    type Calls = [Call; Cause::ALL.len()];

    /// What `execve` takes, with a note in the environment.
    struct Call {
        arguments: Vec<*const c_char>,
        environment: Vec<*const c_char>,
        _note: CString,
    }

    // SAFETY: the pointers lead to strings that are never changed: those of `PROGRAM` and the call's own.
    unsafe impl Send for Call {}
    // SAFETY: as above.
    unsafe impl Sync for Call {}

    impl Call {
        fn new(program: &Program, notes: &Notes, more: Option<(Cause, &str)>) -> Option<Self> {
            let mut note = format!("{VARIABLE}=");
            let ended = notes.ended.iter().map(|(name, cause)| (*cause, name.as_str()));
            if notes.careful || more.is_none() {
                note.push_str(super::CAREFUL);
                note.push('\n');
            }
            for (cause, name) in ended.chain(more) {
                note.extend([cause.letter(), name, "\n"]);
            }
            let note = CString::new(note).ok()?;
            let pointers = |strings: &[CString]| strings.iter().map(|s| s.as_ptr()).collect::<Vec<_>>();
            let (mut arguments, mut environment) =
                (pointers(&program.arguments), pointers(&program.environment));
            arguments.push(ptr::null());
            environment.extend([note.as_ptr(), ptr::null()]);
            Some(Call { arguments, environment, _note: note })
        }
    }

    /// As long as this lives, its thread works on something that has a name.
    pub struct Here {
        _calls: Option<Box<Calls>>,
        /// What it works on besides.
        outer: *const Calls,
    }

    impl Here {
        pub fn enter(name: &str) -> Self {
            let calls = PROGRAM.get().and_then(|program| {
                let notes = super::notes();
                let [depth, memory, abort] =
                    Cause::ALL.map(|cause| Call::new(program, &notes, Some((cause, name))));
                Some(Box::new([depth?, memory?, abort?]))
            });
            let outer = CALLS.replace(calls.as_deref().map_or(ptr::null(), ptr::from_ref));
            Here { _calls: calls, outer }
        }
    }

    impl Drop for Here {
        fn drop(&mut self) {
            CALLS.set(self.outer);
        }
    }

    /// As long as this lives, its thread works for all.
    pub struct All(*const Calls);

    impl All {
        pub fn enter() -> Self {
            SERVES_ALL.set(true);
            All(CALLS.replace(ptr::null()))
        }
    }

    impl Drop for All {
        fn drop(&mut self) {
            CALLS.set(self.0);
            SERVES_ALL.set(false);
        }
    }

    pub fn prepare() {
        let string = |text: &OsStr| CString::new(text.as_bytes()).ok();
        let own = std::path::Path::new("/proc/self/exe");
        let path = if own.exists() { Some(own.to_owned()) } else { std::env::current_exe().ok() };
        let Some(path) = path.and_then(|path| string(path.as_os_str())) else { return };
        let environment = std::env::vars_os().filter_map(|(name, value)| {
            let mut pair = name;
            pair.push("=");
            pair.push(value);
            string(&pair)
        });
        let arguments = std::env::args_os().filter_map(|argument| string(&argument)).collect();
        let program = PROGRAM.get_or_init(|| Program { path, arguments, environment: environment.collect() });
        if let Ok(notes) = NOTES.lock()
            && !notes.careful
            && let Some(call) = Call::new(program, &notes, None)
        {
            let _ = CAREFULLY.set(call);
        }
        // On the stack that Rust gives each thread for this: its own may be full.
        let flags = SaFlags::SA_SIGINFO | SaFlags::SA_ONSTACK;
        let action = SigAction::new(SigHandler::SigAction(handle), flags, SigSet::empty());
        // SAFETY: the handler calls nothing but what POSIX allows in one, and reads what is never changed; nothing else minds
        // these signals.
        unsafe {
            if let Ok(before) = sigaction(Signal::SIGSEGV, &action) {
                let _ = BEFORE.set(before);
            }
            let _ = sigaction(Signal::SIGABRT, &action);
            // A file that grows beyond a limit of the system is an error to tell, not the end.
            let _ = signal(Signal::SIGXFSZ, SigHandler::SigIgn);
        }
    }

    extern "C" fn handle(signal: c_int, info: *mut siginfo_t, context: *mut c_void) {
        begin_anew(if signal == libc::SIGSEGV { Cause::Depth } else { Cause::Abort });
        // As without this handler.
        match BEFORE.get().map(SigAction::handler) {
            Some(SigHandler::SigAction(before)) if signal == libc::SIGSEGV => before(signal, info, context),
            // SAFETY: the default is to end the process.
            _ => unsafe {
                libc::signal(signal, libc::SIG_DFL);
            },
        }
    }

    /// What is said before the catalogues have been read.
    const FIRST_WORDS: &str = "error: not enough memory / mémoire insuffisante\n";

    /// Calls only what needs no memory.
    pub fn end() {
        let words = LAST_WORDS.get().map_or(FIRST_WORDS, String::as_str);
        // SAFETY: the bytes are there as long as the process.
        unsafe {
            libc::write(libc::STDERR_FILENO, words.as_ptr().cast(), words.len());
            libc::_exit(1);
        }
    }

    /// Starts the program anew, without what this thread works on. Calls only what a signal handler may call.
    pub fn begin_anew(cause: Cause) {
        // SAFETY: what this thread works on lives at least as long as it does so.
        let call = match unsafe { CALLS.get().as_ref() } {
            Some(calls) => calls.get(cause as usize),
            // What else takes memory may leave enough if one thing is done at a time.
            None if SERVES_ALL.get() || cause == Cause::Memory => CAREFULLY.get(),
            None => None,
        };
        let stopping = STOPPING.get().is_some_and(|stopping| stopping.load(Ordering::SeqCst));
        let (Some(program), Some(call), false) = (PROGRAM.get(), call, stopping) else { return };
        // SAFETY: `execve` gets arrays that end with a null pointer; if it returns, nothing has changed.
        unsafe {
            let mut signals: libc::sigset_t = std::mem::zeroed();
            libc::sigemptyset(&raw mut signals);
            libc::sigaddset(&raw mut signals, libc::SIGSEGV);
            libc::sigaddset(&raw mut signals, libc::SIGABRT);
            libc::pthread_sigmask(libc::SIG_UNBLOCK, &raw const signals, ptr::null_mut());
            libc::execve(program.path.as_ptr(), call.arguments.as_ptr(), call.environment.as_ptr());
        }
    }
}
