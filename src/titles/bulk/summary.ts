import { inSentences, listed, type Say } from '../../notes/join-texts.ts';
import { type Message, message } from '../../notes/rule.ts';
import { REASONS } from '../reasons.ts';
import type { FatedUrl } from './fates.ts';
import { countReasons } from './reason-groups.ts';

/** The sentence of its reason is for somebody who has just pasted a URL. */
const NO_CONNECTION = message('There is no connection to the internet.');

/** Tells in some short sentences what became of URLs. */
export function summarize(urls: readonly FatedUrl[], say: Say): string {
  const fates = urls.map(({ fate }) => fate);
  const reasons = fates.flatMap((fate) => (typeof fate === 'object' ? fate.reason : []));
  const offline = reasons.filter((reason) => reason === 'offline').length;
  const [filled, changed, kept, conflict, unasked] = (
    ['filled', 'changed', 'kept', 'conflict', 'unasked'] as const
  ).map((wanted) => fates.filter((fate) => fate === wanted).length);
  const groups = listed(countReasons(reasons).map(say), say);
  const told = [
    message('Titles filled in: {0} of {1}.', filled ?? 0, urls.length),
    changed ? message('Left alone, since changed meanwhile: {0}.', changed) : undefined,
    kept ? message('Left alone, since no link can stand there: {0}.', kept) : undefined,
    conflict ? message('Left alone, since their episodes have merge conflicts: {0}.', conflict) : undefined,
    groups === '' ? undefined : message('No title: {0}.', groups),
    offline > 0 ? NO_CONNECTION : undefined,
    offline + (unasked ?? 0) > 0 ? message('Not asked: {0}.', offline + (unasked ?? 0)) : undefined,
  ];
  return inSentences(
    told.flatMap((one) => (one ? say(one) : [])),
    say,
  );
}

/** Tells of one URL why it was not filled in; nothing where it was. */
export function whyLeft({ fate }: FatedUrl): Message | undefined {
  switch (fate) {
    case 'filled':
      return undefined;
    case 'changed':
      return message('It was changed, moved or closed before the title came.');
    case 'kept':
      return message('No link can stand there, or it is not clear where the URL ends.');
    case 'conflict':
      return message('Its episode has a merge conflict.');
    case 'unasked':
      return message('It was not asked any more.');
    default:
      return fate.reason === 'offline'
        ? NO_CONNECTION
        : { template: REASONS[fate.reason], values: [fate.detail ?? ''] };
  }
}
