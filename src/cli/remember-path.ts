/** Makes a function that works its answer out once for each path. */
export function remember<Answer>(answer: (path: string) => Answer): (path: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (path) => {
    const found = known.get(path) ?? { answer: answer(path) };
    known.set(path, found);
    return found.answer;
  };
}
