import type { ReasonCode } from '../../titles/reasons.ts';
import { counted } from '../counted.ts';
import { type Message, message } from '../message.ts';
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
): Message {
  const where = counted(episodes, 'episode');
  if (urls === 0) return message('No bare URLs in {0}.', where);
  const all = counted(urls, 'title');
  const missing = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
  const titled = urls - [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const sentences = [
    write
      ? message('Filled in {0} of {1} in {2}.', links, all, where)
      : message('Found {0} of {1} in {2}.', links, all, where),
    ...(missing.length > 0 ? [message('No title: {0}.', missing.join(', '))] : []),
    ...(titled > links ? [message('{0} cannot be written.', titled - links)] : []),
    ...(!write && links > 0 ? [message('--write makes links.')] : []),
  ];
  return sentences.reduce((text, sentence) => message('{0} {1}', text, sentence));
}
