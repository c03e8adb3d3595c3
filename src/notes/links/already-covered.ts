import type { Context, LinkFact } from '../context.ts';
import type { Episode } from '../episode.ts';
import type { Found } from '../find-by.ts';
import { isSite } from '../people/profiles.ts';
import { shownName } from '../people/shown-name.ts';
import { type Message, message } from '../rule.ts';
import { isOfNotes } from './is-of-notes.ts';
import { linksTo, presenterOf, STANDING } from './links-to.ts';
import { urlKey } from './url-key.ts';

/**
 * Says where the notes have a URL already: in this episode, or else in the nearest one before it or after it, and whose it is
 * there. Whole sites and pages that the show names again and again are nobody's.
 */
export function alreadyCovered(url: string, episode: Episode, context: Context): Message | undefined {
  if (isSite(url)) return undefined;
  const key = urlKey(url);
  const earlier = linksTo(context.earlier, key);
  const later = linksTo(context.later, key);
  const isStanding = earlier.length + later.length >= STANDING;
  const found = isStanding ? undefined : (earlier.at(-1) ?? later[0]);
  return inThisEpisode(key, episode) ?? (found && inAnother(found));
}

function inThisEpisode(key: string, { meant, sections }: Episode): Message | undefined {
  const link = meant.find((one) => isOfNotes(one) && urlKey(one.url) === key);
  if (link === undefined) return undefined;
  const person = sections[link.section ?? -1]?.person;
  return person ? message('Already below {0}', shownName(person)) : message('Already in this episode');
}

function inAnother(found: Found<LinkFact>): Message {
  const { episode } = found;
  const by = presenterOf(found);
  return by ? message('Already in {0}, by {1}', episode.id, by) : message('Already in {0}', episode.id);
}
