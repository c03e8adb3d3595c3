import type { TrackingChoice } from '../notes/choices.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import type { Link } from '../notes/episode.ts';
import type { Found } from '../notes/find-by.ts';
import { findTracking } from '../notes/links/url.ts';
import { shownName } from '../notes/people/shown-name.ts';
import type { Position } from '../notes/position.ts';
import { findUrl, type UrlPlace } from './find-url.ts';

/** Places that are told; there may be one in every episode. */
const MOST = 5;

/** An episode that has a page, with the place where it has it. */
export interface Coverage {
  readonly episode: EpisodeFacts;
  readonly from: Position;
  /** The presenter in whose section it stands. */
  readonly by?: string;
  /** True where the page is the video of that episode. */
  readonly isVideo: boolean;
}

/** What is known of a page. */
export interface LinkCard {
  /** The title that its site has told, or another episode has; absent where nobody knows it, or the link has it itself. */
  readonly title?: string;
  /** Where else the show has it, the latest first. */
  readonly others: readonly Coverage[];
  /** How many others are left out. */
  readonly more: number;
  /** The tracking parameters of the URL. */
  readonly tracking: readonly string[];
}

/** Where a link stands, and what is known beside the archive. */
export interface LinkKnowledge {
  readonly path: string;
  readonly from: Position;
  /** The page's title as its site has told it. */
  readonly title: string | undefined;
  readonly tracking: TrackingChoice | undefined;
}

/** Tells what an archive, the earliest episode first, knows of a link. In its own episode, only other presenters count. */
export function linkCard(link: Link, sorted: readonly EpisodeFacts[], here: LinkKnowledge): LinkCard {
  const found = findUrl(link.url, sorted);
  const own = found.find((one) => isAt(one, here));
  const others = found.filter(({ episode, value }) => {
    return episode.path !== here.path || (own !== undefined && value.presenter !== own.value.presenter);
  });
  const rows = oncePerEpisode(others).reverse();
  const title = here.title ?? titleOf(link, found);
  return {
    ...(title !== undefined && title !== link.label && { title }),
    others: rows.slice(0, MOST).map(coverageOf),
    more: Math.max(0, rows.length - MOST),
    tracking: findTracking(link.target.raw, here.tracking).names,
  };
}

/** A topic's title is one itself, and the text of any other link may be "here". */
function titleOf({ place, text }: Link, found: readonly Found<UrlPlace>[]): string | undefined {
  const labels = found.filter(({ value }) => value.label !== undefined);
  const topic = labels.findLast(({ value }) => value.topic)?.value.label;
  if (text !== undefined) {
    return place === 'topic' ? undefined : topic;
  }
  return topic ?? labels.at(-1)?.value.label;
}

function isAt({ episode, value }: Found<UrlPlace>, { path, from }: LinkKnowledge): boolean {
  return episode.path === path && value.from.line === from.line && value.from.column === from.column;
}

/** An episode is told by its topic, where there is one. */
function oncePerEpisode(found: readonly Found<UrlPlace>[]): Found<UrlPlace>[] {
  const best = new Map<EpisodeFacts, Found<UrlPlace>>();
  for (const one of found) {
    const before = best.get(one.episode);
    if (before === undefined || (one.value.topic && !before.value.topic)) {
      best.set(one.episode, one);
    }
  }
  return [...best.values()];
}

function coverageOf({ episode, value }: Found<UrlPlace>): Coverage {
  const person = episode.presenters[value.presenter ?? -1]?.person;
  return {
    episode,
    from: value.from,
    ...(person && { by: shownName(person) }),
    isVideo: value.isVideo === true,
  };
}
