import type { Change } from '../../src/notes/pending.ts';

/** A text of which every character knows when it was born, so that none is taken for another one. */
export type BornText = readonly { readonly character: string; readonly born: number }[];

let births = 0;

/** Gives birth to the characters of a text. */
export function bornText(text: string): BornText {
  return text.split('').map((character) => ({ character, born: births++ }));
}

export function textOf(text: BornText): string {
  return text.map(({ character }) => character).join('');
}

/** Changes a text at several places at once; what is new is born now. */
export function changed(text: BornText, changes: readonly Change[]): BornText {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: inserted }) => {
      return [...now.slice(0, start), ...bornText(inserted), ...now.slice(end)];
    }, text);
}

/** Tells where the new text of one of several changes, all apart from each other, stands after all of them. */
export function landing(change: Change, changes: readonly Change[]): number {
  return changes
    .filter(({ start }) => start < change.start)
    .reduce((at, { start, end, text }) => at + text.length - (end - start), change.start);
}

/** The changes that take changes of a text back. */
export function inverse(before: BornText, changes: readonly Change[]): Change[] {
  return changes.map((change) => {
    const start = landing(change, changes);
    const text = textOf(before.slice(change.start, change.end));
    return { start, end: start + change.text.length, text };
  });
}

/** Leaves out changes that touch an earlier one or change nothing; editors report no such ones. */
export function apart(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes) {
    if (change.start === change.end && change.text === '') continue;
    if (kept.every(({ start, end }) => change.end < start || end < change.start)) kept.push(change);
  }
  return kept;
}
