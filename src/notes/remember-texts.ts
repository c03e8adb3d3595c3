/** Answers that are kept of each generation at the most: more than an episode of 120 KB asks for. */
const MOST = 4096;

/** Longer texts, in UTF-16 code units, are not kept: they are rare, and would fill the memory. */
const LONGEST = 1000;

/**
 * Makes a function that keeps what it has answered of late by its text, for what is asked again and again of the same words
 * and URLs. It holds two generations of so many answers: what was asked for in neither is forgotten.
 */
export function rememberTexts<Answer>(
  answer: (text: string) => Answer,
  most = MOST,
): (text: string) => Answer {
  let recent = new Map<string, { readonly answer: Answer }>();
  let before = recent;
  const keep = (text: string, kept: { readonly answer: Answer }) => {
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, kept);
    return kept.answer;
  };
  return (text) => {
    const found = recent.get(text);
    if (found !== undefined) {
      return found.answer;
    }
    const kept = before.get(text);
    if (kept !== undefined) {
      return keep(ownCopy(text), kept);
    }
    if (text.length > LONGEST) {
      return answer(text);
    }
    const copy = ownCopy(text);
    return keep(copy, { answer: answer(copy) });
  };
}

/** Copies a text: one that was cut out of another would keep all of that. */
function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
