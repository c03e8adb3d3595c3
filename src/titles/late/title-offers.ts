import type { Episode } from '../../notes/episode.ts';
import { bareUrls } from '../../notes/links/bare-urls.ts';
import { mayTitle } from '../../notes/links/may-title.ts';
import { overlaps, type Span } from '../../notes/span.ts';
import type { Late } from './late.ts';
import { isTitled } from './late-url.ts';

/** What can be done about a URL without a title: write the one that is known, ask again for it, or ask for the first time. */
export interface TitleOffer {
  readonly kind: 'use' | 'again' | 'fill';
  readonly span: Span;
  /** The title, where it is known. */
  readonly title?: string;
}

/** Gives what can be done about the URLs of an episode that a range touches, be it only a caret. */
export function titleOffers(late: Late, episode: Episode, text: string, range: Span): readonly TitleOffer[] {
  const touched = { start: range.start - 1, end: range.end + 1 };
  const isPossible = ({ span }: { readonly span: Span }) =>
    overlaps(span, touched) && mayTitle(episode, text, span);
  const answered = answeredOffers(late).filter(isPossible);
  const others = bareUrls(episode, text, [touched])
    .urls.filter(isPossible)
    .filter(({ span }) => !answered.some((offer) => overlaps(offer.span, span)));
  return [...answered, ...others.map(({ span }) => ({ kind: 'fill' as const, span }))];
}

function answeredOffers({ urls }: Late): TitleOffer[] {
  return urls
    .filter(({ answer }) => answer !== undefined)
    .flatMap((one) =>
      one.places.map(({ span }): TitleOffer => {
        return isTitled(one) ? { kind: 'use', span, title: one.answer.title } : { kind: 'again', span };
      }),
    );
}
