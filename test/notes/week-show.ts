import type { EpisodeFacts } from '../../src/notes/context.ts';
import { archived } from './rules/dates.ts';

/** The headings of the show's presenters. */
export const PRESENTERS = ['@kaze', '[ame](https://x.com/ame_show)', '@tsuki'] as const;

/** Last week's guest, and this week's. */
export const GUESTS = ['hoshi', 'yuki'] as const;

/** The date of the show that is prepared. */
export const DATE = '2026-10-23';

const WORDS = ['苔', 'じょうろ', 'Rain', '霜よけ', 'Solar hose', '鉢', '落ち葉', 'Compost'];

/** Writes a topic with a note; each number has a page of its own. */
export function topicOf(number: number, heading: boolean): string {
  const link = `[${WORDS[number % WORDS.length]} ${number}](https://lab.example.org/${number})`;
  return heading ? `#### ${link}\n\n- 続きは ${number} 週間後` : `- ${link}\n  - 続きは ${number} 週間後`;
}

/** Writes episode 001, 002 …, one a week up to the one that is prepared; the last has a guest. */
function notes(number: number): string {
  const date = new Date(Date.parse(DATE) - (8 - number) * 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const guest = number === 7 ? GUESTS[0] : undefined;
  const header = [
    ...[`# 00${number}`, '', '- Hosted by @kaze', `- Recording date: ${date}`],
    ...[`- Video: https://youtu.be/niwaRobo0${number}`, `- Guest: ${guest ? `@${guest}` : '-'}`],
  ];
  const body = [...PRESENTERS, ...(guest ? [`@${guest}`] : [])].map((heading, at) => {
    const topics = [1, 2].map((turn) => topicOf(number * 100 + at * 10 + turn, at !== 1));
    return `### ${heading}\n\n${topics.join(at === 1 ? '\n' : '\n\n')}\n`;
  });
  return [...header, '', '## Contents', '', ...body].join('\n');
}

const TEXTS = [1, 2, 3, 4, 5, 6, 7].map(notes);

/** The episode of the week before. */
export const LAST_WEEK = TEXTS[6] ?? '';

/** The episodes before the one that is prepared. */
export const ARCHIVE: readonly EpisodeFacts[] = TEXTS.map((text, at) => archived(`00${at + 1}`, text));
