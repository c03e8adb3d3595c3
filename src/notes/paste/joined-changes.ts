import type { Change } from '../pending.ts';

/** Joins what was inserted in parts at one place at once; editors tell of the last part first. */
export function joinedChanges(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && isInsertedAt(last, change.start) && isInsertedAt(change, change.start)) {
      joined.splice(-1, 1, { ...change, text: change.text + last.text });
    } else {
      joined.push(change);
    }
  }
  return joined;
}

function isInsertedAt({ start, end }: Change, offset: number): boolean {
  return start === offset && end === offset;
}
