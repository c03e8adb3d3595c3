import type { ListedEpisode } from '../../archive/episode-list.ts';
import { summarize } from '../../archive/episode-summary.ts';
import { STATE_NAMES } from '../../archive/state.ts';
import { weekday } from '../../notes/dates/calendar.ts';
import { type Cell, cellsOf } from '../columns.ts';
import { message, type ToText } from '../message.ts';

const WEEKDAYS = [
  message('Sun'),
  message('Mon'),
  message('Tue'),
  message('Wed'),
  message('Thu'),
  message('Fri'),
  message('Sat'),
];

const HEAD = [
  message('episode'),
  message('date'),
  message('state'),
  message('host'),
  message('guest'),
  message('topics'),
  message('file'),
];

/** Columns that people have at the most. */
const MOST = 32;

/** Spaces between two columns. */
const GAP = '  ';

/** Writes a list as a table for a terminal; `nameOf` gives a path as it is printed. */
export function toTable(
  listed: readonly ListedEpisode[],
  nameOf: (path: string) => string,
  toText: ToText,
): string {
  if (listed.length === 0) {
    return '';
  }
  const rows = [HEAD.map(toText), ...listed.map((one) => toRow(one, nameOf, toText))].map((row) =>
    row.map(measure),
  );
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.width ?? 0)));
  return rows.map((row) => `${toLine(row, widths)}\n`).join('');
}

function toRow({ facts, state }: ListedEpisode, nameOf: (path: string) => string, toText: ToText): string[] {
  const { hosts, guests, topics } = summarize(facts);
  const { iso } = facts.date ?? {};
  const day = iso && WEEKDAYS[weekday(iso)];
  return [
    facts.id || '-',
    day ? `${iso} ${toText(day)}` : '-',
    toText(STATE_NAMES[state]),
    shorten(hosts.join(', ')) || '-',
    shorten(guests.join(', ')) || '-',
    String(topics),
    nameOf(facts.path),
  ];
}

/** Ends a text with `…` where it is too wide. */
function shorten(text: string): string {
  const { width, cells } = measure(text);
  let left = MOST - 1;
  const end = cells.findIndex((cell) => {
    left -= cell.width;
    return left < 0;
  });
  return width <= MOST ? text : `${text.slice(0, cells[end]?.start)}…`;
}

interface Measured {
  readonly text: string;
  /** In columns of the terminal. */
  readonly width: number;
  readonly cells: readonly Cell[];
}

function measure(text: string): Measured {
  const cells = cellsOf(text);
  const width = cells.reduce((sum, cell) => sum + cell.width, 0);
  return { text: cells.map((cell) => cell.text).join(''), width, cells };
}

function toLine(row: readonly Measured[], widths: readonly number[]): string {
  const cells = row.map(({ text, width }, at) => text + ' '.repeat((widths[at] ?? 0) - width));
  return cells.join(GAP).trimEnd();
}
