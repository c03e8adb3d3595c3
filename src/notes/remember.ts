import type { Beside } from './beside.ts';

/**
 * Makes a function that works its answer out once for each object, and keeps it as long as that object, which never changes.
 * What is asked for each of the many parts of a text is better kept beside them.
 */
export function remember<Key extends object, Answer>(
  answer: (key: Key) => Answer,
  known: Beside<Key, { readonly answer: Answer }> = new WeakMap(),
): (key: Key) => Answer {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) {
      return found.answer;
    }
    const kept = { answer: answer(key) };
    known.set(key, kept);
    return kept.answer;
  };
}
