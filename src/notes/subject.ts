import type { KnownPerson } from './context.ts';
import type { Episode, Link, Mention } from './episode.ts';
import { isMet } from './people/who.ts';
import { contains, type Span } from './span.ts';

/** What the notes name at a place: a person, or a page on the web. */
export type Subject = {
  readonly span: Span;
  /** True where the place is in a URL, which VS Code opens itself. */
  readonly isUrl: boolean;
} & ({ readonly mention: Mention } | { readonly link: Link });

/**
 * Finds what is named at an offset, also right behind it. A link to an account in the notes may be a project: it is a person
 * where the show has met that person.
 */
export function subjectAt(
  episode: Episode,
  offset: number,
  people: readonly KnownPerson[],
): Subject | undefined {
  const place: Span = { start: offset, end: offset };
  const link = episode.meant.findLast((one) => isOfWeb(one) && contains(one, place));
  const mention = episode.mentions.findLast(({ person }) => contains(person, place));
  const isUrl = link !== undefined && contains(link.target, place);
  if (mention !== undefined && (link === undefined || isMet(mention, episode, people))) {
    return { mention, span: mention.person, isUrl };
  }
  return link && { link, span: link, isUrl };
}

function isOfWeb({ url }: Link): boolean {
  return /^https?:/i.test(url);
}
