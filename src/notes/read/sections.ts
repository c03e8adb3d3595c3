import type { Nodes, Root } from 'mdast';
import type { Heading, Person, Section } from '../episode.ts';
import { findAbsence, isNamedAlike, isPolite, readPeople } from '../people/person.ts';
import { isProfile, isSite } from '../people/profiles.ts';
import { slice, within } from '../span.ts';
import { readHeading } from './header.ts';
import { type FoundLink, sourceOf } from './read-link.ts';

/** A block at the top of the tree. */
export type Block = Root['children'][number];

/** A heading with the blocks that follow it up to the next one of its kind. */
export interface Part {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  readonly person?: Person;
}

/** The body of an episode, cut into sections, with the heading that stands above them. */
export interface Body {
  readonly contents?: Heading;
  readonly parts: readonly Part[];
  /** The level of the presenters' headings, 1 to 6. */
  readonly level: number;
}

/** What is known when the body is read. */
interface Known {
  readonly links: readonly FoundLink[];
  readonly text: string;
  /** The hosts and guests of the header. */
  readonly people: readonly Person[];
}

/** Tells who a heading is about: a handle, a link to a profile, or a link to somebody whom the header names. */
function readPresenter(heading: Heading, { links, text, people }: Known): Person | undefined {
  const absence = findAbsence(heading.text.raw);
  const end = absence === undefined ? heading.text.end : heading.text.start + absence.start;
  const named = slice(text, heading.text.start, end);
  const inside = within(links, heading).filter((link) => link.url !== '');
  if (inside.length === 0) {
    return /^[^\p{L}\p{N}]*[@＠][\w-]/u.test(named.raw) ? readPeople(named, inside, text)[0] : undefined;
  }
  const person = readPeople(named, inside, text)[0];
  const link = inside[0];
  const leads = link !== undefined && link.start === named.start && link.kind !== 'image';
  if (!leads || person === undefined) {
    return undefined;
  }
  return isSurely(person, link) || people.some((other) => isNamedAlike(other, person)) ? person : undefined;
}

/** Tells whether a link is somebody's by its looks. What stands in parentheses, `[Title (CVE-1)](…)`, is rarely a handle. */
function isSurely({ handle, name }: Person, { url, text }: FoundLink): boolean {
  const isCalled = handle !== undefined && (name === undefined || isSite(url) || isPolite(text?.raw ?? ''));
  return isCalled || isProfile(url);
}

/** Cuts everything below the title into sections at the level on which presenters stand. */
export function readBody(blocks: readonly Block[], known: Known): Body {
  const headings = blocks.flatMap((block) =>
    block.type === 'heading' ? [readHeading(block, known.text)] : [],
  );
  const first = headings.find((heading) => readPresenter(heading, known) !== undefined);
  const level = first?.depth ?? Math.min(...headings.map((heading) => heading.depth), 6);
  const parts: { heading: Heading; blocks: Block[]; person?: Person }[] = [];
  let contents: Heading | undefined;
  let peopled = false;
  for (const block of blocks) {
    const heading = isHeading(block) && block.depth <= level ? readHeading(block, known.text) : undefined;
    if (heading === undefined) {
      parts.at(-1)?.blocks.push(block);
      continue;
    }
    const person = readPresenter(heading, known);
    const topic = person === undefined && isTopicLink(heading, known.links) && peopled;
    if (topic && heading.depth === level) {
      parts.at(-1)?.blocks.push(block);
    } else if (first !== undefined && heading.depth < level && heading.start < first.start) {
      contents = heading;
    } else {
      parts.push({ heading, blocks: [], ...(person && { person }) });
      peopled ||= person !== undefined;
    }
  }
  return { parts, level, ...(contents && { contents }) };
}

/** Tells whether a heading is nothing but one link to a page; a link to a whole site may be a person. */
function isTopicLink(heading: Heading, links: readonly FoundLink[]): boolean {
  return within(links, heading.text).some(
    ({ start, end, url }) => start === heading.text.start && end === heading.text.end && !isSite(url),
  );
}

function isHeading(block: Nodes): block is Extract<Nodes, { type: 'heading' }> {
  return block.type === 'heading';
}

/** Gives the whole of a part: from its heading to the end of its last block. */
export function wholeOf(part: Part, text: string): Pick<Section, 'start' | 'end' | 'raw'> {
  const last = part.blocks.at(-1);
  const end = last === undefined ? part.heading.end : sourceOf(last, text).end;
  return slice(text, part.heading.start, end);
}
