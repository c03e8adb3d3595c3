import * as vscode from 'vscode';
import { remember } from '../notes/remember.ts';

/** A day for people. */
interface Day {
  /** Without its year: `11-20 Fri`. */
  readonly short: string;
  /** `2026-11-20 Friday`. */
  readonly long: string;
}

/** Making a format takes as long as using it a hundred times, and the language of the display never changes. */
const formats = remember((_: typeof vscode.env) => {
  const make = (weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(vscode.env.language, { weekday, timeZone: 'UTC' });
  return { short: make('short'), long: make('long') };
});

/** Writes a date (ISO 8601) as the notes do, with the day of the week in the language of the display. */
export function formatDay(iso: string | undefined): Day | undefined {
  if (iso === undefined) {
    return undefined;
  }
  const { short, long } = formats(vscode.env);
  const date = new Date(iso);
  return { short: `${iso.slice(5)} ${short.format(date)}`, long: `${iso} ${long.format(date)}` };
}
