import type { ListedEpisode } from '../../archive/episode-list.ts';
import { summarize } from '../../archive/episode-summary.ts';
import { STATE_NAMES } from '../../archive/state.ts';
import { weekday } from '../../notes/dates/calendar.ts';
import { format } from '../../notes/rule.ts';
import { type Cell, cellsOf } from '../columns.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const HEAD = ['episode', 'date', 'state', 'host', 'guest', 'topics', 'file'];

/** Columns that people have at the most. */
const MOST = 32;

/** Spaces between two columns. */
const GAP = '  ';

/** Writes a list as a table for a terminal; `nameOf` gives a path as it is printed. */
export function toTable(listed: readonly ListedEpisode[], nameOf: (path: string) => string): string {
  if (listed.length === 0) {
    return '';
  }
  const rows = [HEAD, ...listed.map((one) => toRow(one, nameOf))].map((row) => row.map(measure));
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.width ?? 0)));
  return rows.map((row) => `${toLine(row, widths)}\n`).join('');
}

function toRow({ facts, state }: ListedEpisode, nameOf: (path: string) => string): string[] {
  const { hosts, guests, topics } = summarize(facts);
  const date = facts.date && `${facts.date.iso} ${WEEKDAYS[weekday(facts.date.iso)]}`;
  return [
    facts.id || '-',
    date ?? '-',
    format(STATE_NAMES[state]),
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
