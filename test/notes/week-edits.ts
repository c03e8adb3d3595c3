/** What one writer does in one go: the texts after each key press, from the text before. */
export type Burst = (text: string) => readonly string[];

/** Types words at an offset; an address is pasted. */
function type(text: string, at: number, words: string): string[] {
  const keys = words.match(/https?:\/\/[^\s()]+|./gsu) ?? [];
  const texts: string[] = [];
  let written = '';
  for (const key of keys) {
    written += key;
    texts.push(text.slice(0, at) + written + text.slice(at));
  }
  return texts;
}

/** Selects the first occurrence of some words and types others over it; the burst is left out where there is none. */
export function replace(words: string, others: string): Burst {
  return (text) => {
    const at = text.indexOf(words);
    const without = text.slice(0, at) + text.slice(at + words.length);
    return at === -1 ? [] : others === '' ? [without] : type(without, at, others);
  };
}

/** Deletes the value of a field of the header key by key, and types another. */
export function setField(label: string, value: string): Burst {
  return (text) => {
    const line = new RegExp(`^- ${label}:.*$`, 'm').exec(text);
    const from = (line?.index ?? 0) + label.length + 3;
    const to = (line?.index ?? 0) + (line?.[0].length ?? 0);
    const texts = [text];
    for (let end = to - 1; end >= from; end -= 1) {
      texts.push(text.slice(0, end) + text.slice(to));
    }
    return [...texts, ...type(texts.at(-1) ?? text, from, value && ` ${value}`)].slice(1);
  };
}

/** Deletes all that stands in a section below its heading. */
export function empty(heading: string): Burst {
  return (text) => {
    const { from, to } = bodyOf(text, heading);
    return [text.slice(0, from) + text.slice(to)];
  };
}

/** Deletes a section with its heading. */
export function remove(heading: string): Burst {
  return (text) => {
    const { start, to } = bodyOf(text, heading);
    return [`${text.slice(0, start).trimEnd()}${text.slice(to)}`];
  };
}

/** Types something at the end of a section, or at the end of the text. */
export function append(words: string, heading?: string): Burst {
  return (text) =>
    type(text, heading === undefined ? text.trimEnd().length : bodyOf(text, heading).to, words);
}

/** Does several things in one go. */
export function inOneGo(...bursts: readonly Burst[]): Burst {
  return (text) => {
    const texts: string[] = [];
    for (const burst of bursts) {
      texts.push(...burst(texts.at(-1) ?? text));
    }
    return texts;
  };
}

/** Finds a section: where its heading starts and ends, and where its last words end. */
function bodyOf(text: string, heading: string): { start: number; from: number; to: number } {
  const start = text.indexOf(`### ${heading}`);
  const from = start + `### ${heading}`.length;
  const next = text.indexOf('\n### ', from);
  const to = text.slice(0, next === -1 ? text.length : next).trimEnd().length;
  return { start, from, to: Math.max(from, to) };
}
