import { TitleError } from '../reasons.ts';
import { reasonOf } from './wait.ts';

/** Gives work some milliseconds; its signal, and then its error, tell that they are over or that its title is no longer wanted. */
export async function withDeadline<Result>(
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (outer.aborted) throw reasonOf(outer);
  const stop = new AbortController();
  const cancel = () => stop.abort(reasonOf(outer));
  const timer = setTimeout(() => stop.abort(new TitleError('timeout')), milliseconds);
  outer.addEventListener('abort', cancel);
  try {
    return await work(stop.signal);
  } catch (error) {
    throw stop.signal.aborted ? reasonOf(stop.signal) : error;
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', cancel);
    // Lets go of all that nobody reads to its end.
    stop.abort();
  }
}
