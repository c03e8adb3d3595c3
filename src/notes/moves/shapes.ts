import type { Section } from '../episode.ts';
import { overlaps } from '../span.ts';
import { extentOf } from './extents.ts';
import type { Notes } from './notes.ts';

/** What a section holds, as texts, without the definitions at the ends of its topics. */
export interface Shape {
  readonly heading: string;
  readonly topics: readonly string[];
  readonly prose: readonly string[];
}

/** Gives the shapes of all sections. */
export function shapesOf(notes: Notes): Shape[] {
  return notes.episode.sections.map((section) => ({
    heading: section.heading.raw,
    topics: section.topics.map((_, at) => {
      const { start, end } = extentOf(notes, section, at);
      return notes.text.slice(start, end);
    }),
    prose: proseOf(notes, section),
  }));
}

function proseOf({ definitions }: Notes, { prose }: Section): string[] {
  const own = prose.filter((block) => !definitions.some((one) => overlaps(one, block)));
  return own.map(({ raw }) => raw).sort();
}

/** Tells whether notes hold these sections, and all else as other notes have it: header, links with their targets, definitions. */
export function isShaped(after: Notes, shapes: readonly Shape[], before: Notes): boolean {
  return isSame(shapesOf(after), shapes) && isSame(restOf(after), restOf(before));
}

function restOf({ episode, definitions }: Notes): unknown {
  const { title, fields, contents, links } = episode;
  return [
    title?.raw,
    fields.map(({ raw }) => raw),
    contents?.raw,
    links.map(({ raw, url }) => `${raw} ${url}`).sort(),
    definitions.map(({ raw }) => raw).sort(),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
