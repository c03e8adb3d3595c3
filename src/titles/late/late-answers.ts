import { addressOf } from '../../notes/links/title-edits.ts';
import type { Span } from '../../notes/span.ts';
import type { TitleAnswer } from '../title-source.ts';
import type { Late } from './late.ts';
import { isSameUrl, isTitled, type LateUrl, type Titled } from './late-url.ts';

/** Milliseconds after a paste for which a title may write itself. */
const IN_TIME = 5000;

/** Takes note of a title, or of why there is none, that came at a time in milliseconds since 1970. */
export function afterAnswer(late: Late, url: LateUrl, answer: TitleAnswer, now: number): Late {
  return changed(late, [url], (one) => {
    const isLate = one.isLate || (one.since !== undefined && now - one.since > IN_TIME);
    return { ...one, answer, isLate };
  });
}

/** Takes note that the writer has saved the file: nothing may make it differ by itself now. */
export function afterSave(late: Late): Late {
  return afterGivingUp(late, late.urls);
}

/** Takes note that the titles of some URLs are to be offered only. */
export function afterGivingUp(late: Late, urls: readonly LateUrl[]): Late {
  return changed(late, urls, (one) => ({ ...one, isLate: true }));
}

/** Forgets URLs, whose titles have been written or cannot be. */
export function afterWriting(late: Late, written: readonly LateUrl[]): Late {
  return { ...late, urls: late.urls.filter((one) => !written.some((other) => isSameUrl(one, other))) };
}

/**
 * Takes note that somebody asks for the title of the URL, as written, at a span: one that is known is to be written now, and
 * a site that gave none is to be asked again.
 */
export function afterWish(late: Late, wish: number, url: string, span: Span): Late {
  const known = urlAt(late, span);
  if (known !== undefined) return changed(late, [known], wished);
  const places = [{ id: 0, url, span, typed: false }];
  return { ...late, urls: [...late.urls, { wish, url, places, isLate: false }] };
}

/** Takes note that the sites of these addresses are to be asked again that gave no title. */
export function afterRetry(late: Late, addresses: readonly string[]): Late {
  const failed = late.urls.filter((one) => one.answer !== undefined && !isTitled(one));
  return changed(
    late,
    failed.filter(({ url }) => addresses.includes(addressOf(url))),
    wished,
  );
}

/** A title that somebody waits for is never late, wherever the caret is. */
function wished(one: LateUrl): LateUrl {
  const places = one.places.map((place) => ({ ...place, typed: false }));
  const { wish, url } = one;
  if (isTitled(one)) return { wish, url, places, isLate: false, answer: one.answer };
  return { wish, url, places, isLate: false, isFresh: one.isFresh === true || one.answer !== undefined };
}

/** Finds the URL that stands at just this span. */
export function urlAt({ urls }: Late, { start, end }: Span): LateUrl | undefined {
  return urls.find(({ places }) => places.some(({ span }) => span.start === start && span.end === end));
}

/** Gives the URLs whose titles may be written now: not amid a paste, nor on a line that is being typed in. */
export function readyUrls({ expected, urls }: Late, isCaretAt: (offset: number) => boolean): Titled[] {
  if (expected.length > 0) return [];
  return urls
    .filter(isTitled)
    .filter(
      ({ isLate, places }) => !isLate && !places.some(({ typed, span }) => typed && isCaretAt(span.start)),
    );
}

function changed(late: Late, some: readonly LateUrl[], change: (one: LateUrl) => LateUrl): Late {
  const isMeant = (one: LateUrl) => some.some((other) => isSameUrl(one, other));
  return { ...late, urls: late.urls.map((one) => (isMeant(one) ? change(one) : one)) };
}
