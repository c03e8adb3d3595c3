import type { LinkFact, MentionFact, Range } from '../notes/context.ts';
import type { Episode, Link, Mention } from '../notes/episode.ts';

/** Turns offsets of a text into a range. */
export type ToRange = (start: number, end: number) => Range;

/** Takes out of an episode the places where somebody is named. */
export function mentionsOf({ mentions, meant }: Episode, range: ToRange): MentionFact[] {
  const links = new Map(meant.map((link) => [link.start, link]));
  return mentions.map((mention) => mentionOf(mention, links.get(mention.person.start), range));
}

/** Tells where the URL of a link stands. */
export function targetOf({ target }: Link, range: ToRange): Pick<LinkFact, 'target'> {
  return { target: range(target.start, target.end) };
}

function mentionOf({ person, role }: Mention, link: Link | undefined, range: ToRange): MentionFact {
  const { handle, name, url, start, end } = person;
  return {
    person: {
      ...(handle !== undefined && { handle }),
      ...(name !== undefined && { name }),
      ...(url !== undefined && { url }),
    },
    role,
    ...(link !== undefined && link.url === url && targetOf(link, range)),
    ...range(start, end),
  };
}
