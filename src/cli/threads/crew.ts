import type { Worker } from 'node:worker_threads';
import { once } from '../once.ts';
import { type Claims, makeClaims } from './claims.ts';
import type { Answer, Task } from './task.ts';
import type { Found, Work } from './worker.ts';

/** The threads that work beside the main one. */
export interface Helpers {
  /** How many there may be at the most. */
  readonly most: number;
  /** Starts one that serves; throws where there can be none. */
  readonly start: () => Worker;
}

/** The threads of a run, the main one among them. */
export interface Crew {
  /** Does a task together; gives what was found for each of its texts. */
  readonly share: <T extends Task>(task: T) => Promise<Answer<T>[]>;
  /** Ends the other threads. */
  readonly end: () => void;
}

/**
 * UTF-16 code units of text that one helper is started for. Starting one takes about as long as reading a dozen episodes, and it
 * begins as slowly as any program: below that, two threads are no faster than one.
 */
const WORTH = 100_000;

/** Makes a crew. Helpers are started once there is enough to do; what one that fails has left undone is done by the main thread. */
export function makeCrew(helpers?: Helpers, worth = WORTH): Crew {
  // What reads and checks takes a while to load, and is not wanted where all is known.
  const working = once(async () => (await import('./worker.ts')).makeWork());
  const threads = new Set<Worker>();
  let started = 0;
  const startFor = ({ sources }: Task) => {
    const length = sources.reduce((sum, { text }) => sum + text.length, 0);
    for (; helpers && started < Math.min(helpers.most, Math.floor(length / worth)); started += 1) {
      const thread = startQuietly(helpers);
      if (thread !== undefined) threads.add(thread);
    }
  };
  return {
    share: async <T extends Task>(task: T) => {
      startFor(task);
      const claims = makeClaims(task.sources.length);
      const others = [...threads].map((thread) => ask(thread, task, claims));
      const work = await working();
      const found: Found<T>[] = [work(task, claims)];
      for (const [at, thread] of [...threads].entries()) {
        const answer = await others[at];
        found.push(answer ?? []);
        if (answer === undefined) threads.delete(thread);
      }
      return complete(task, new Map(found.flat()), work);
    },
    end: () => {
      for (const thread of threads) void thread.terminate();
      threads.clear();
    },
  };
}

function startQuietly({ start }: Helpers): Worker | undefined {
  try {
    const thread = start();
    // A thread that fails between two tasks is noticed by the next, and none keeps the process from ending.
    thread.on('error', () => {});
    thread.unref();
    return thread;
  } catch {
    return undefined;
  }
}

/** Lets a thread do what it gets hold of; gives nothing where it fails, or is gone. */
function ask<T extends Task>(thread: Worker, task: T, claims: Claims): Promise<Found<T> | undefined> {
  return new Promise((resolve) => {
    const end = (found?: Found<T>) => {
      thread.unref();
      resolve(found);
    };
    thread.ref();
    thread.once('message', end);
    thread.once('error', () => end());
    thread.once('exit', () => end());
    thread.postMessage({ task, claims });
    // One that has ended tells nobody any more that it has.
    if (thread.threadId === -1) end();
  });
}

/** Does what a thread has taken and not brought to its end. */
function complete<T extends Task>(task: T, found: Map<number, Answer<T>>, work: Work) {
  const missing = [...task.sources.keys()].filter((at) => !found.has(at));
  const sources = missing.flatMap((at) => task.sources[at] ?? []);
  for (const [at, answer] of work({ ...task, sources }, makeClaims(sources.length))) {
    found.set(missing[at] ?? -1, answer);
  }
  return [...task.sources.keys()].flatMap((at) => found.get(at) ?? []);
}
