import type { ReasonCode } from '../../titles/reasons.ts';
import { counted } from '../tally.ts';
import type { FilledUrl } from './fill-file.ts';

/** What a run has found so far. */
export interface TitlesTally {
  readonly urls: number;
  readonly links: number;
  readonly reasons: ReadonlyMap<ReasonCode, number>;
}

/** Nothing. */
export const NO_TITLES: TitlesTally = { urls: 0, links: 0, reasons: new Map() };

/** Adds what has become of bare URLs. */
export function withTitles(tally: TitlesTally, urls: readonly FilledUrl[]): TitlesTally {
  const reasons = new Map(tally.reasons);
  for (const { answer } of urls) {
    if ('reason' in answer) reasons.set(answer.reason, (reasons.get(answer.reason) ?? 0) + 1);
  }
  const links = urls.filter(({ isLink }) => isLink).length;
  return { urls: tally.urls + urls.length, links: tally.links + links, reasons };
}

/** Says in some sentences what a run has found, or written, in so many episodes. */
export function titlesSummary(
  { urls, links, reasons }: TitlesTally,
  episodes: number,
  write: boolean,
): string {
  const where = `in ${counted(episodes, 'episode')}`;
  if (urls === 0) return `No bare URLs ${where}.\n`;
  const missing = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
  const titled = urls - [...reasons.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${write ? 'Filled in' : 'Found'} ${links} of ${counted(urls, 'title')} ${where}.`,
    missing.length > 0 ? ` No title: ${missing.join(', ')}.` : '',
    titled > links ? ` ${titled - links} cannot be written.` : '',
    !write && links > 0 ? ' --write makes links.' : '',
    '\n',
  ].join('');
}
