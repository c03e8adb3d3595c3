/** What begins a name, and is no part of it. */
const SIGNS = /^\[?[@＠]?/;

/** Reads what is looked for out of what was typed of a name: `@ch`, `[ch`, `ｃｈ`, or a dash for nobody. */
export function readQuery(typed: string): string {
  const query = typed.trim().replace(SIGNS, '');
  return fold(/^[-ー－―—–]$/.test(query) ? '' : query);
}

/** Gives texts that differ in nothing but width and case the same form. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Tells whether a name is looked for by the beginning of one of its words; the scripts without spaces by any part. */
export function isSought(name: string, query: string): boolean {
  if (query === '' || name.startsWith(query)) {
    return true;
  }
  const at = name.indexOf(query, 1);
  return at > 0 && (/[^ -~]/.test(query) || /[^a-z\d]/.test(name.charAt(at - 1)));
}

/** Leaves the last letter of a name away, so that a list which shows what begins so is closed by the whole name. */
export function allBut(name: string): string {
  return name.length > 1 ? name.slice(0, -1) : name;
}
