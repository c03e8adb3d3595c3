import type { Token } from './tokenize.ts';

const OURS = '.show-notes';

/** Keeps what our grammar colours of one line, as pairs of text and scope without its suffix. */
export function colouredIn(line: readonly Token[]): [string, string][] {
  return line.flatMap(({ text, scopes }) =>
    scopes
      .filter(
        (scope) => scope.endsWith(OURS) && !scope.startsWith('meta.') && !scope.startsWith('punctuation.'),
      )
      .map((scope): [string, string] => [text, scope.slice(0, -OURS.length)]),
  );
}

/** Takes our scopes off the tokens and joins those that no longer differ. */
export function withoutOurs(line: readonly Token[]): Token[] {
  const joined: { text: string; scopes: readonly string[] }[] = [];
  for (const token of line) {
    const scopes = token.scopes.filter((scope) => !scope.endsWith(OURS));
    const last = joined.at(-1);
    if (last !== undefined && last.scopes.join(' ') === scopes.join(' ')) {
      last.text += token.text;
    } else {
      joined.push({ text: token.text, scopes });
    }
  }
  return joined;
}

/** Prints every line with what our grammar colours in it below. */
export function snapshotOf(lines: readonly (readonly Token[])[]): string {
  const printed = lines.flatMap((line) => [
    `> ${line.map(({ text }) => text).join('')}`.trimEnd(),
    ...colouredIn(line).map(([text, scope]) => `    ${scope}: ${text}`),
  ]);
  return `${printed.join('\n')}\n`;
}
