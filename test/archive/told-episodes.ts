import { factsOf } from '../../src/archive/facts.ts';
import type { EpisodeFacts } from '../../src/notes/context.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

/** The beginning of a video's URL. */
export const VIDEO = 'https://youtu.be/robot';

/** What an episode says that is to be listed. */
export interface Told {
  readonly id?: string;
  readonly date?: string;
  readonly video?: string | undefined;
  /** Sections, `@a` with a topic, `@a -` without. */
  readonly sections?: readonly string[];
}

/** Writes it. */
export function textOf({ id = '005', date = '', video, sections = ['@kaze', '@ame'] }: Told): string {
  const body = sections.map((section) =>
    section.endsWith(' -')
      ? `### ${section.slice(0, -2)}\n`
      : `### ${section}\n\n#### [Clay ${id}](https://a.example/${id})\n`,
  );
  const header = [`# ${id}`, '', '- Hosted by @kaze', `- Recording date: ${date}`];
  return [
    ...header,
    ...(video === undefined ? [] : [`- Video: ${video}`]),
    '',
    '## Contents',
    '',
    ...body,
  ].join('\n');
}

/** Gives its facts. */
export function factsFrom(told: Told): EpisodeFacts {
  const text = textOf(told);
  return factsOf(`episodes/${told.id ?? '005'}/README.md`, readEpisode(text), text);
}

/** Four Fridays with videos, the last one 2026-11-20. */
export const EARLIER = ['2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20'].map((date, at) =>
  factsFrom({ id: `00${at + 1}`, date, video: `${VIDEO}${at}` }),
);
