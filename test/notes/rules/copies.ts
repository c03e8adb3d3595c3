import type { Context } from '../../../src/notes/context.ts';
import { archived } from './dates.ts';

/** The header of an invented episode. */
interface Header {
  readonly id?: string;
  readonly date?: string;
  readonly video?: string;
  readonly guest?: string;
}

/** Writes an episode: its header, and its sections in Markdown. */
export function notes(header: Header, ...blocks: readonly string[]): string {
  const { id = '014', date = '2026-10-23', video = '', guest = '-' } = header;
  const fields = ['- Hosted by @kaze', `- Recording date: ${date}`, `- Video:${video && ` ${video}`}`];
  const top = `# ${id}\n\n${fields.join('\n')}\n- Guest:${guest && ` ${guest}`}`;
  return `${[top, '## Contents', ...blocks].join('\n\n')}\n`;
}

/** Writes a topic as a heading with a note. */
export function topic(name: string): string {
  return `#### [${name}](https://lab.example.org/${name})\n\n- about ${name}`;
}

/** Writes a topic as a list item. */
export function item(name: string): string {
  return `- [${name}](https://lab.example.org/${name})`;
}

/** The header that is copied, with a guest. */
export const OLD = { id: '013', date: '2026-10-16', video: 'https://youtu.be/niwa13', guest: '@yuki' };

/** The sections that are copied: five topics, and one presenter who is absent. */
export const BODY = [
  ...['### @kaze', topic('rain'), topic('snow'), '### @ame (欠席)', 'Sorry, I am ill.'],
  ...['### @tsuki', `${item('frost')}\n${item('thaw')}`, '### @yuki', topic('moss')],
];

/** The episode that is copied. */
export const COPY = notes(OLD, ...BODY);

/** What the copy should become in the folder `014`. */
export const CLEAN = notes({}, '### @kaze', '### @ame', '### @tsuki');

const before = { id: '012', date: '2026-10-09', video: 'https://youtu.be/niwa12' };

/** What is known in the folder `014`. */
export const AROUND = {
  id: '014',
  earlier: [archived('012', notes(before, '### @kaze')), archived('013', COPY)],
  showDays: [5],
} satisfies Partial<Context>;
