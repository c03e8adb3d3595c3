import { readFileSync } from 'node:fs';

/** The English of the manifest's texts, by key. */
export const NLS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

/** Writes out the manifest, or a part of it, as VS Code does in English: a string that is a `%key%` becomes its text. */
export function inEnglish<T>(part: T): T {
  return writtenOut(part, NLS);
}

/** Writes out the manifest, or a part of it, with these texts by key. */
export function writtenOut<T>(part: T, texts: Readonly<Record<string, string>>): T {
  return JSON.parse(JSON.stringify(part), (_, value) => {
    const key = keyOf(value);
    return key === undefined ? value : texts[key];
  });
}

/** Gives the key that a value of the manifest is, if it is one. */
export function keyOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^%(.+)%$/.exec(value)?.[1] : undefined;
}
