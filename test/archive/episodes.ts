import { factsOf } from '../../src/archive/facts.ts';
import type { EpisodeFacts } from '../../src/notes/context.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

/** What an invented episode says. */
export interface Told {
  readonly date?: string;
  readonly host?: string;
  readonly guest?: string;
  /** The contents of the headings of its sections. */
  readonly sections?: readonly string[];
}

/** Makes the facts of an episode in the folder `id`. */
export function episode(
  id: string,
  { date = '', host = '@kaze', guest = '-', sections = [] }: Told = {},
): EpisodeFacts {
  const header = [`# ${id}`, '', `- Hosted by ${host}`, `- Recording date: ${date}`, `- Guest: ${guest}`, ''];
  const text = [...header, ...sections.map((heading) => `### ${heading}\n`)].join('\n');
  return factsOf(`episodes/${id}/README.md`, readEpisode(text), text);
}

/** Makes episodes 001, 002 … from their dates. */
export function datedShow(...dates: readonly string[]): EpisodeFacts[] {
  return dates.map((date, index) => episode(String(index + 1).padStart(3, '0'), { date }));
}
