/** `https://` twice, or with letters or signs too few or too many before what can only be a host. */
const MISSPELLED =
  /^((?:https?:\/\/)+(?=https?:\/\/)|h{0,2}t{1,3}p{1,2}s{0,2}(?:[:;]+\/{0,3}|\/{2,3}))(?=(https?:\/\/)|(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]|$))/i;

/** How a URL begins that was meant to begin with `https://` or `http://`, and with which of the two. */
export interface Misspelled {
  readonly written: string;
  readonly meant: string;
}

/** Finds the misspelled scheme at the start of a link's target: `ttps://`, `https//`, `https://https://`. */
export function misspelledScheme(target: string): Misspelled | undefined {
  const [, written = '', again = ''] = MISSPELLED.exec(target) ?? [];
  if (written === '' || (again === '' && /^https?:\/\/$/i.test(written))) {
    return undefined;
  }
  return again === ''
    ? { written, meant: /s/i.test(written) ? 'https://' : 'http://' }
    : { written: written + again, meant: again };
}

/** Gives a target as its author meant it, with its scheme mended. */
export function withMeantScheme(target: string): string {
  const found = misspelledScheme(target);
  return found === undefined ? target : found.meant + target.slice(found.written.length);
}
