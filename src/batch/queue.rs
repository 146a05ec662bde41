//! A queue of tasks, and the worker threads that work it off.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::mpsc::{self, RecvTimeoutError, SendError};
use std::time::Duration;

use super::interrupt;
use crate::crash;
use crate::render::pool::{self, STACK};

/// What the thread that waits for the workers gets to hear.
pub enum Signal<R> {
    Result(R),
    /// The user asked to stop: only what has been begun is still finished.
    Stopping,
}

/// How soon the user hears that a request to stop has been understood.
const PATIENCE: Duration = Duration::from_millis(100);

/// Does `work` on every task with this number of threads, `finish` on each result that it has, and hands them to `hear` in this
/// thread as they come. Tasks that were not begun when the user asked to stop are given back.
///
/// To finish is to wait for a disk: each worker has a second thread for it, and waits only if that falls behind.
///
/// Typst lays out in rayon's own pool, where a waiting worker would take up another document on the same stack: so these
/// are plain threads.
pub fn run<T: Send, M: Send, R: Send>(
    workers: usize,
    tasks: Vec<T>,
    work: impl Fn(T, &dyn Fn(M)) + Sync,
    finish: impl Fn(M) -> R + Sync,
    mut hear: impl FnMut(Signal<R>),
) -> Vec<T> {
    let workers = if crash::careful() { 1 } else { workers };
    let queue = Mutex::new(tasks.into_iter().collect::<VecDeque<_>>());
    let (sender, results) = mpsc::channel();
    let take = || queue.lock().ok().filter(|_| !interrupt::asked()).and_then(|mut queue| queue.pop_front());
    let worker = |sender: mpsc::Sender<R>| {
        pool::enter(workers);
        // The receiver waits for all workers.
        let finish = |sender: &mpsc::Sender<R>, made| drop(sender.send(finish(made)));
        std::thread::scope(|threads| {
            let (to_finish, waiting) = mpsc::sync_channel(1);
            let own = sender.clone();
            let second = move || waiting.into_iter().for_each(|made| finish(&own, made));
            // Where no thread can be had, nobody receives, and this one finishes what it makes.
            let _ = std::thread::Builder::new().spawn_scoped(threads, second);
            while let Some(task) = take() {
                work(task, &|made| {
                    if let Err(SendError(made)) = to_finish.send(made) {
                        finish(&sender, made);
                    }
                });
            }
        });
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
                Ok(result) => hear(Signal::Result(result)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if !stopping && interrupt::asked() {
                stopping = true;
                hear(Signal::Stopping);
            }
        }
    });
    queue.into_inner().map(Vec::from).unwrap_or_default()
}
