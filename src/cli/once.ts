/** Makes a function that works its answer out when it is asked for it, and only once. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
