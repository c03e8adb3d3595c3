import type { EpisodeFacts, Range } from '../context.ts';
import { type Fix, message } from '../rule.ts';

/** A fix that only shows another episode. */
interface GoToEpisode {
  readonly title: Fix['title'];
  readonly safe: false;
  readonly goTo: Range & { readonly path: string };
}

/** Makes the fix that shows a place in another episode. */
export function goToEpisode({ id, path }: EpisodeFacts, { from, to }: Range): GoToEpisode {
  return { title: message('Go to episode {0}', id), safe: false, goTo: { path, from, to } };
}
