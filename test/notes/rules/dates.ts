import { factsOf } from '../../../src/archive/facts.ts';
import type { EpisodeFacts } from '../../../src/notes/context.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';

/** Where the dates of these episodes stand. */
export const PLACE = { from: { line: 4, column: 19 }, to: { line: 4, column: 29 } };

/** Makes the facts of an episode in the folder `id` from its text. */
export function archived(id: string, text: string): EpisodeFacts {
  return factsOf(`episodes/${id}/README.md`, readEpisode(text), text);
}

/** Makes the episodes 001, 002 … of a show from their dates. */
export function earlierOn(...dates: readonly string[]): EpisodeFacts[] {
  return dates.map((date, index) => {
    const id = String(index + 1).padStart(3, '0');
    return archived(id, recordedOn(date).replace('# 014', `# ${id}`));
  });
}

/** The header of an episode with a recording date as written. */
export function recordedOn(value: string): string {
  return `# 014\n\n- Hosted by @kaze\n- Recording date:${value && ` ${value}`}\n- Video:\n`;
}
