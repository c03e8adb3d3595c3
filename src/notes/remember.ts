/** Makes a function that works its answer out once for each object, and keeps it as long as that object, which never changes. */
export function remember<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
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
