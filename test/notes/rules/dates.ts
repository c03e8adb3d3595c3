import type { Neighbour } from '../../../src/notes/rule.ts';

/** Where the dates of these episodes stand. */
export const PLACE = { from: { line: 4, column: 19 }, to: { line: 4, column: 29 } };

/** Makes the episodes 001, 002 … of a show from their dates. */
export function earlierOn(...dates: readonly string[]): Neighbour[] {
  return dates.map((iso, index) => {
    const id = String(index + 1).padStart(3, '0');
    return { path: `episodes/${id}/README.md`, id, date: { ...PLACE, iso } };
  });
}

/** The header of an episode with a recording date as written. */
export function recordedOn(value: string): string {
  return `# 014\n\n- Hosted by @kaze\n- Recording date:${value && ` ${value}`}\n- Video:\n`;
}
