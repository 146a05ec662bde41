//! Worker threads that take documents from a queue.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::interrupt;
use crate::render::pool::{self, STACK};

/// What this thread hears from the workers.
pub enum Event<R> {
    Done(R),
    /// The user asked to stop: only what has been begun is still finished.
    Stopping,
}

/// How soon the user hears that a request to stop has been understood.
const PATIENCE: Duration = Duration::from_millis(100);

/// Does `work` on every job with so many threads, and hands each result that it has to `hear` in this thread as it comes.
/// Jobs that were not begun when the user asked to stop are given back.
///
/// Typst lays out in rayon's own pool, where a waiting worker would take up another document on the same stack: so these
/// are plain threads, and the pool gets as much room.
pub fn run<J: Send, R: Send>(
    workers: usize,
    jobs: Vec<J>,
    work: impl Fn(J, &dyn Fn(R)) + Sync,
    mut hear: impl FnMut(Event<R>),
) -> Vec<J> {
    // The pool exists already when `watch` builds again.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
    let queue = Mutex::new(jobs.into_iter().collect::<VecDeque<_>>());
    let (sender, results) = mpsc::channel();
    let take = || queue.lock().ok().filter(|_| !interrupt::asked()).and_then(|mut queue| queue.pop_front());
    let worker = |sender: mpsc::Sender<R>| {
        pool::enter(workers);
        while let Some(job) = take() {
            work(job, &|result| {
                // The receiver waits for all workers.
                let _ = sender.send(result);
            });
        }
    };
    std::thread::scope(|threads| {
        let worker = &worker;
        for _ in 0..workers {
            let own = sender.clone();
            let thread = std::thread::Builder::new().stack_size(STACK);
            if thread.spawn_scoped(threads, move || worker(own)).is_err() {
                // Where no thread can be had, this one does what is left.
                worker(sender.clone());
                break;
            }
        }
        drop(sender);
        let mut stopping = false;
        loop {
            match results.recv_timeout(PATIENCE) {
                Ok(result) => hear(Event::Done(result)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if !stopping && interrupt::asked() {
                stopping = true;
                hear(Event::Stopping);
            }
        }
    });
    queue.into_inner().map(Vec::from).unwrap_or_default()
}
