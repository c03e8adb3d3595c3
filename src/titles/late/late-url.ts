import type { Pending } from '../../notes/pending.ts';
import type { TitleAnswer } from '../title-source.ts';

/** A URL that was inserted into a text and is followed there until its title has been written. */
export interface LateUrl {
  /** The paste, or the wish, that it came with: together with the URL it names this one. */
  readonly wish: number;
  /** As written. */
  readonly url: string;
  /** Where it stands, at least once. */
  readonly places: readonly Pending[];
  /** When it was pasted, in milliseconds since 1970; absent where somebody has asked for the title. */
  readonly since?: number;
  /** True once a title is not to be written any more, but to be offered. */
  readonly isLate: boolean;
  /** Its title, or why there is none; absent while that is awaited. */
  readonly answer?: TitleAnswer;
  /** True where the site is to be asked again, whatever it answered before. */
  readonly isFresh?: boolean;
}

/** A URL whose title is known. */
export interface Titled extends LateUrl {
  readonly answer: { readonly title: string };
}

/** Tells whether a URL's title is known. */
export function isTitled(one: LateUrl): one is Titled {
  return one.answer !== undefined && 'title' in one.answer;
}

/** Tells whether only the writer can have the title written: it came late, or could not be had. */
export function isOffered(one: LateUrl): boolean {
  return one.answer !== undefined && (one.isLate || !isTitled(one));
}

type UrlId = Pick<LateUrl, 'wish' | 'url'>;

/** Tells whether two records are of the same URL of the same paste, at different times. */
export function isSameUrl(a: UrlId, b: UrlId): boolean {
  return a.wish === b.wish && a.url === b.url;
}
