import type { EpisodeFacts, KnownPerson, MentionFact } from '../notes/context.ts';
import type { Found } from '../notes/find-by.ts';
import { findMentions } from './find-mentions.ts';
import { findUrl, type UrlPlace } from './find-url.ts';

/**
 * Finds the place that tells most of somebody: their section in the episode of a path; else the last section that they had,
 * or the last time that they took part.
 */
export function definitionOfPerson(
  person: MentionFact['person'],
  sorted: readonly EpisodeFacts[],
  people: readonly KnownPerson[],
  path: string,
): Found<MentionFact> | undefined {
  const found = findMentions(person, sorted, people);
  const sections = found.filter(({ value }) => value.role === 'presenter');
  return (
    sections.find(({ episode }) => episode.path === path) ??
    sections.at(-1) ??
    found.findLast(({ value }) => value.role !== 'note')
  );
}

/** Finds the place where the show had a page first: as a topic, if it ever was one. */
export function definitionOfUrl(url: string, sorted: readonly EpisodeFacts[]): Found<UrlPlace> | undefined {
  const found = findUrl(url, sorted);
  return found.find(({ value }) => value.topic) ?? found[0];
}
