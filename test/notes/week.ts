import fc from 'fast-check';
import { append, type Burst, empty, inOneGo, remove, replace, setField } from './week-edits.ts';
import { DATE, GUESTS, PRESENTERS, topicOf } from './week-show.ts';

/** What may differ from one week to another. */
export interface Choices {
  /** The order in which the header is corrected: number, date, video, guest. */
  readonly header: readonly number[];
  /** The order in which the presenters come. */
  readonly order: readonly number[];
  /** Whether somebody corrects the header before the sections are emptied. */
  readonly headerFirst: boolean;
  /** Whether a guest comes. */
  readonly guest: boolean;
  /** The presenter who is absent; more than there are for nobody. */
  readonly absent: number;
  /** Whether the topics of a presenter are headings; list items else. */
  readonly headings: readonly boolean[];
  /** The slip of the hand of each presenter. */
  readonly slips: readonly (keyof typeof SLIPS)[];
}

/** A burst of one writer, with the milliseconds since 1970 at which they rest. */
export interface Step {
  readonly name: string;
  readonly burst: Burst;
  readonly now: number;
}

/** Slips of the hand: what is typed instead of a topic, by the topic as it should be. */
const SLIPS = {
  none: (topic: string) => topic,
  unclosed: (topic: string) => topic.replace(/\)(?=\n|$)/, ''),
  parenthesis: (topic: string) => topic.replace('](', ']（').replace(/\)(?=\n|$)/, '）'),
  brackets: (topic: string) => topic.replace('](', '][').replace(/\)(?=\n|$)/, ''),
  bare: (topic: string) => topic.replace(/\[.*?\]\((.*?)\)/, '$1'),
  unlinked: (topic: string) => topic.replace(/\[(.*?)\]\(.*?\)/, '$1'),
  tracked: (topic: string) => topic.replace(/\)(?=\n|$)/, '?utm_source=weekly)'),
  zeroWidth: (topic: string) => topic.replace('[', '[\u200b'),
};

/** A show's Monday at noon in UTC, and a day. */
const MONDAY = Date.parse(`${DATE}T12:00:00Z`) - 4 * 24 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** Any week. */
export const choices: fc.Arbitrary<Choices> = fc.record({
  header: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  headerFirst: fc.boolean(),
  guest: fc.boolean(),
  absent: fc.nat({ max: 5 }),
  headings: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  slips: fc.array(fc.constantFrom(...(Object.keys(SLIPS) as (keyof typeof SLIPS)[])), {
    minLength: 3,
    maxLength: 3,
  }),
});

type Named = readonly [name: string, burst: Burst];

/** The steps from a copy of last week's file, or from a new one, to finished notes with the video of the show. */
export function week(chosen: Choices, copied: boolean): Step[] {
  const header = chosen.header.flatMap((at) => HEADER.slice(at, at + 1));
  const trimming = chosen.order.map((at): Named => [`empties ${at}`, empty(PRESENTERS[at] ?? '')]);
  const start = chosen.headerFirst ? [...header, ...trimming] : [...trimming, ...header];
  const filling = chosen.order.flatMap((at) => fill(at, chosen));
  const bursts = [...(copied ? start : []), ...filling, ...(chosen.guest ? [INVITATION] : [])];
  const after = MONDAY + 7 * DAY;
  return [
    ...bursts.map(([name, burst], at) => ({ name, burst, now: MONDAY + (at * 4 * DAY) / bursts.length })),
    { name: 'waits for the video', burst: (text) => [text], now: after },
    { name: 'adds the video', burst: setField('Video', 'https://youtu.be/niwaRobo99'), now: after },
  ];
}

/** What corrects the header of last week. */
const HEADER: readonly Named[] = [
  ['corrects the number', replace('# 007', '# 008')],
  ['corrects the date', setField('Recording date', DATE)],
  ['clears the video', setField('Video', '')],
  ['clears the guest', inOneGo(setField('Guest', '-'), remove(`@${GUESTS[0]}`))],
];

const INVITATION: Named = [
  'invites a guest',
  inOneGo(setField('Guest', `@${GUESTS[1]}`), append(`\n\n### @${GUESTS[1]}\n\n${topicOf(890, true)}`)),
];

/** What one presenter does: says to be absent, or adds two topics, the second with a slip that is mended afterwards. */
function fill(at: number, { absent, headings, slips }: Choices): Named[] {
  const heading = PRESENTERS[at] ?? '';
  if (absent === at) {
    return [[`${at} is absent`, replace(`### ${heading}`, `### ${heading} (欠席)`)]];
  }
  const [first = '', second = ''] = [1, 2].map((turn) => topicOf(800 + at * 10 + turn, headings[at] ?? true));
  const slip = SLIPS[slips[at] ?? 'none'](second);
  const between = headings[at] ? '\n\n' : '\n';
  return [
    [`${at} adds a topic`, append(`\n\n${first}`, heading)],
    [`${at} adds another: ${slips[at]}`, append(between + slip, heading)],
    ...(slip === second ? [] : [[`${at} mends it`, replace(slip, second)] as const]),
  ];
}
