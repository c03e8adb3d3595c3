import type { Context, EpisodeFacts } from '../context.ts';
import type { Episode, Topic } from '../episode.ts';
import { remember } from '../remember.ts';
import { type Content, contentKeys, contentOf, sharedWith, standingOut } from './content.ts';
import { hasCopiedHeader } from './inherited.ts';

/** What an episode has in common with the one that it was copied from. */
export interface Copy {
  readonly source: EpisodeFacts;
  /** The topics of this episode that are the source's and link to nothing new. */
  readonly topics: ReadonlySet<Topic>;
  /** What most of is the source's, and how much of it. */
  readonly unit: 'topics' | 'links';
  readonly shared: number;
  readonly own: number;
  /** True where next to nothing has been changed yet. */
  readonly whole: boolean;
}

/** The last episodes, which are compared; nobody copies an older one. */
const RECENT = 50;

/** As many topics or links tell of a copy at the least. */
const LEAST = 2;

/** As many episodes have what belongs to the show rather than to one of them. */
const STANDING = 3;

/**
 * Finds the earlier episode whose copy this one still is, the most alike one, or of several such the latest. Most topics or
 * links are the other's, and a value of its header is too; without such a value, as when topics are moved on, nearly all of
 * the other's topics.
 */
export function findCopy(episode: Episode, context: Context): Copy | undefined {
  const { sources, ...known } = recentSources(context.earlier);
  const content = contentOf(episode, known.topics);
  // Of a new episode, nearly nothing is known, so that the others are asked for little.
  const old = {
    topics: content.topics.filter(({ key }) => known.topics.has(key)),
    pages: content.pages.filter((page) => known.pages.has(page)),
  };
  if (old.topics.length < LEAST && old.pages.length < LEAST) {
    return undefined;
  }
  const common = sources.map((source) => ({ source, shared: sharedWith(old, source) }));
  const withoutStanding = standingOut(
    common.map(({ shared }) => shared),
    STANDING,
  );
  const own = withoutStanding(content);
  const counts = { topics: countTopics(own), pages: own.pages.length };
  const copies = common.flatMap(({ source, shared }) => {
    const isHeader = () => hasCopiedHeader(episode, source, context);
    return judge(counts, withoutStanding(shared), source, isHeader) ?? [];
  });
  return copies.toReversed().sort((a, b) => b.shared - a.shared)[0];
}

/** Gives the episodes that are compared, with the keys of all their topics and pages. */
const recentSources = remember((earlier: readonly EpisodeFacts[]) => {
  const sources = earlier.slice(-RECENT);
  const all = sources.map(contentKeys);
  return {
    sources,
    topics: new Set(all.flatMap(({ topics }) => [...topics])),
    pages: new Set(all.flatMap(({ pages }) => [...pages])),
  };
});

function judge(
  own: { readonly topics: number; readonly pages: number },
  shared: Content,
  source: EpisodeFacts,
  isHeader: () => boolean,
): Copy | undefined {
  const topics = { shared: countTopics(shared), own: own.topics };
  const links = { shared: shared.pages.length, own: own.pages };
  const isMost = (unit: typeof topics) => unit.shared >= LEAST && unit.shared * 2 > unit.own;
  const unit = isMost(topics) ? 'topics' : isMost(links) ? 'links' : undefined;
  const others = contentKeys(source).topics.size;
  const whole = unit === 'topics' && topics.shared * 5 > others * 4;
  return unit !== undefined && (whole || isHeader())
    ? {
        ...{ source, unit, whole, topics: new Set(shared.topics.map(({ topic }) => topic)) },
        ...(unit === 'topics' ? topics : links),
      }
    : undefined;
}

function countTopics({ topics }: Content): number {
  return new Set(topics.map(({ key }) => key)).size;
}
