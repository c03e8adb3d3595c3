import type { BareUrl, KeptUrl } from '../../notes/links/bare-urls.ts';
import { overlaps, type Span } from '../../notes/span.ts';
import type { ReasonCode } from '../reasons.ts';
import type { TitleAnswer } from '../title-source.ts';

/**
 * What became of a bare URL whose title was wanted: it is a link now; it is not where or what it was; no link can stand there; its
 * episode has merge conflicts; it was not asked for any more; or its page gave no title.
 */
export type Fate =
  | 'filled'
  | 'changed'
  | 'kept'
  | 'conflict'
  | 'unasked'
  | { readonly reason: ReasonCode; readonly detail?: string };

/** A bare URL that has met its fate. */
export interface FatedUrl extends BareUrl {
  readonly fate: Fate;
}

/** What was written, in the offsets of the text before: where URLs stood, by their place in the list, and which of them became links. */
export interface Written {
  readonly places: ReadonlyMap<number, Span>;
  readonly links: readonly Span[];
}

/** A URL whose title is wanted; one that can be no link, and so was not asked for, says why. */
export type WantedUrl = BareUrl & Partial<Pick<KeptUrl, 'why'>>;

/** Tells what became of URLs, in the order of the text, by the answers to their addresses and by what was written. */
export function fatesOf<Url extends WantedUrl>(
  urls: readonly Url[],
  answers: ReadonlyMap<string, TitleAnswer>,
  { places, links }: Written,
): readonly (Url & Pick<FatedUrl, 'fate'>)[] {
  const fated = urls.map((url, at): Url & Pick<FatedUrl, 'fate'> => {
    if (url.why !== undefined) return { ...url, fate: url.why === 'conflict' ? 'conflict' : 'kept' };
    const answer = answers.get(url.url);
    const place = places.get(at);
    if (answer === undefined) return { ...url, fate: 'unasked' };
    if ('reason' in answer) return { ...url, fate: answer.reason === 'cancelled' ? 'unasked' : answer };
    if (place === undefined) return { ...url, fate: 'changed' };
    return { ...url, fate: links.some((link) => overlaps(link, place)) ? 'filled' : 'kept' };
  });
  return fated.toSorted((a, b) => a.span.start - b.span.start);
}

/** Gives those of the URLs that stay bare of which the writer is to know: not what is bare on purpose. */
export function leftOut(kept: readonly KeptUrl[]): readonly KeptUrl[] {
  return kept.filter(({ why }) => why === 'unsure' || why === 'conflict');
}

/** Gives the titles among answers by their addresses. */
export function titlesIn(answers: ReadonlyMap<string, TitleAnswer>): ReadonlyMap<string, string> {
  const found = [...answers].flatMap(([url, answer]): [string, string][] =>
    'title' in answer ? [[url, answer.title]] : [],
  );
  return new Map(found);
}
