import type { Config } from '../config/config.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { ENOUGH, RECENT } from '../notes/learning.ts';

/** How many topics a presenter brings. */
export type TopicTarget = NonNullable<Config['topicsPerPresenter']>;

/**
 * Gives how many topics each presenter is to bring: what the show has decided, or what was usual in the last episodes, the
 * quarter of the sections with the fewest and that with the most left aside. Nothing where too few sections are filled.
 */
export function topicTarget(
  earlier: readonly EpisodeFacts[],
  { topicsPerPresenter }: Config,
): TopicTarget | undefined {
  if (topicsPerPresenter !== undefined || earlier.length < ENOUGH) {
    return topicsPerPresenter;
  }
  const counts = earlier
    .slice(-RECENT)
    .flatMap(countsIn)
    .sort((a, b) => a - b);
  const quarter = Math.floor(counts.length / 4);
  const [least, most] = [counts[quarter], counts[counts.length - 1 - quarter]];
  return counts.length < ENOUGH || least === undefined || most === undefined ? undefined : { least, most };
}

/** Counts the topics of each presenter who has some. */
function countsIn({ presenters, topics }: EpisodeFacts): number[] {
  const counts = presenters.map(() => 0);
  for (const { presenter = -1 } of topics) {
    counts[presenter] = (counts[presenter] ?? 0) + 1;
  }
  return counts.filter((count) => count > 0);
}
