import { leadingDate } from '../notes/dates.ts';
import { episodeId } from '../notes/detect.ts';
import type { Episode, Person, Section } from '../notes/episode.ts';
import { findAbsence } from '../notes/person.ts';
import { positions } from '../notes/position.ts';
import type { Range } from '../notes/rule.ts';

/** What the archive remembers of one episode. Texts are not held. */
export interface EpisodeFacts {
  /** The path of the file, with `/` between its parts. */
  readonly path: string;
  /** The name of the folder. */
  readonly id: string;
  /** The number at the start of the id; absent for folders that are no episode's. */
  readonly number?: number;
  readonly date?: Range & { readonly iso: string };
  readonly hosts: readonly Person[];
  /** The hosts as the header writes them, `@a and @b`. */
  readonly hostedBy: string;
  readonly guests: readonly Person[];
  /** The presenters' sections in order. */
  readonly presenters: readonly Presenter[];
}

/** A presenter with the heading of their section. */
export interface Presenter {
  readonly person: Person;
  /** The content of the heading as written, without an absent mark: `@chago`, `[ry](https://…)`. */
  readonly heading: string;
}

/** Takes the facts out of an episode, which was read from this text. */
export function factsOf(path: string, episode: Episode, text: string): EpisodeFacts {
  const id = episodeId(path) ?? episode.title?.id?.raw ?? '';
  const digits = /^\d+/.exec(id)?.[0];
  const field = episode.fields.find(({ kind }) => kind === 'date');
  const iso = field && leadingDate(field.value.raw);
  const valuesOf = (kind: 'host' | 'guest') =>
    episode.fields.filter((candidate) => candidate.kind === kind).map(({ value }) => value.raw);
  const people = (kind: 'host' | 'guest') =>
    episode.fields.filter((candidate) => candidate.kind === kind).flatMap((candidate) => candidate.people);
  return {
    path,
    id,
    ...(digits !== undefined && { number: Number(digits) }),
    ...(field && iso && { date: { iso, ...rangeOf(text, field.value.start, iso.length) } }),
    hosts: people('host'),
    hostedBy: valuesOf('host').join(', '),
    guests: people('guest'),
    presenters: episode.sections.flatMap(presenterOf),
  };
}

function presenterOf({ person, heading }: Section): Presenter[] {
  const absence = findAbsence(heading.text.raw);
  return person ? [{ person, heading: heading.text.raw.slice(0, absence?.start) }] : [];
}

function rangeOf(text: string, start: number, length: number): Range {
  const at = positions(text);
  return { from: at(start), to: at(start + length) };
}

/** Orders episodes by number; of two with the same number, the one with a suffix comes first (`001-private`, `001`). */
export function byNumber(a: EpisodeFacts, b: EpisodeFacts): number {
  const order = (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY);
  return order || b.id.length - a.id.length || (a.id < b.id ? -1 : 1);
}
