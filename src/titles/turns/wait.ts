import { TitleError } from '../reasons.ts';

/** Waits for some milliseconds; rejects at once when the signal says so. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Waits by the clock of the machine. */
export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });

/** Tells why a signal was given: a title is no longer wanted unless it says otherwise. */
export function reasonOf({ reason }: AbortSignal): TitleError {
  return reason instanceof TitleError ? reason : new TitleError('cancelled');
}
