import type { Root } from 'mdast';
import type { Episode, Link, Section, Topic } from './episode.ts';
import { parseAgain, parseFresh } from './parse.ts';
import { findAbsence } from './people/person.ts';
import { readBlocks } from './read/blocks.ts';
import { findConflict } from './read/conflict.ts';
import { readFields, readHeading, readItems, readTitle } from './read/header.ts';
import { readInlines } from './read/inlines.ts';
import { readInvisible } from './read/invisible.ts';
import { readMentions } from './read/mentions.ts';
import { readOpenFence } from './read/open-fence.ts';
import { type FoundLink, sourceOf } from './read/read-link.ts';
import { type Body, readBody, wholeOf } from './read/sections.ts';
import { readStubs } from './read/stubs.ts';
import { isSuppressing, readSuppressions } from './read/suppressions.ts';
import { readContent } from './read/topics.ts';
import { readUnspaced } from './read/unspaced.ts';
import { contains, overlapSearch, within } from './span.ts';

type FoundSection = Omit<Section, 'links' | 'topics'> & { readonly topics: readonly Omit<Topic, 'links'>[] };

/**
 * Reads the notes of one episode. Any text gives an episode; what is missing is absent, and nothing throws. Where a text is much
 * like one of the last that were read, as when it is typed, only what differs is parsed.
 */
export function readEpisode(text: string): Episode {
  return readTree(parseAgain(text), text);
}

/** Reads as `readEpisode` does, but quicker where a text is like none before, and leaves what is remembered of those as it is. */
export function readFresh(text: string): Episode {
  return readTree(parseFresh(text), text);
}

/** Reads an episode out of the tree of its text, of which it keeps nothing. */
export function readTree(tree: Root, text: string): Episode {
  const inlines = readInlines(tree, text);
  const { meant } = inlines;
  const blocks = tree.children.map((block) => sourceOf(block, text));
  const content = tree.children.filter((block) => !isSuppressing(block));
  const title = findTitle(content, text);
  const below = content.slice(title === undefined ? 0 : title.at + 1);
  const firstHeading = below.findIndex((block) => block.type === 'heading');
  const header = firstHeading === -1 ? below : below.slice(0, firstHeading);
  const fields = readFields(header, meant, text);
  const people = fields.flatMap((field) => field.people);
  const body = readBody(below.slice(header.length), { links: meant, text, people });
  const sections = body.parts.map((part) => readSection(part, body, meant, text));
  const bodyStart = below[header.length]?.position?.start.offset ?? text.length;
  const place = placing(sections, bodyStart);
  const placed = new Map(inlines.links.map((link) => [link, place(link)]));
  const links = [...placed.values()];
  const all = {
    fields,
    sections: sections.map((section) => withLinks(section, links)),
    meant: meant.map((link) => placed.get(link) ?? place(link)),
    runs: inlines.runs,
  };
  return {
    length: text.length,
    eol: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    ...(title && { title: title.title }),
    ...all,
    mentions: readMentions(all, inlines.handles, text),
    items: readItems(header, text),
    ...(body.contents && { contents: body.contents }),
    links,
    entries: inlines.entries,
    codeSpans: inlines.codeSpans,
    opaque: inlines.opaque,
    ...readMarks(tree, sections, bodyStart, text),
    blocks,
    suppressions: readSuppressions(tree, blocks, text),
  };
}

function readMarks(
  tree: Root,
  sections: readonly FoundSection[],
  bodyStart: number,
  text: string,
): Pick<Episode, 'unspaced' | 'stubs' | 'invisible' | 'openFence' | 'conflicted' | 'conflict'> {
  const blocks = readBlocks(tree, text);
  const openFence = readOpenFence(blocks, text);
  const conflict = findConflict(text);
  return {
    unspaced: readUnspaced(blocks, text),
    stubs: readStubs(blocks, sections, text).filter(({ start }) => start >= bodyStart),
    invisible: readInvisible(text),
    conflicted: conflict !== undefined,
    ...(conflict && { conflict }),
    ...(openFence && { openFence }),
  };
}

function findTitle(blocks: Root['children'], text: string) {
  const at = blocks.findIndex((block) => block.type === 'heading');
  const node = blocks[at];
  return node?.type === 'heading' && node.depth === 1
    ? { at, title: readTitle(readHeading(node, text), text) }
    : undefined;
}

function readSection(
  part: Body['parts'][number],
  body: Body,
  links: readonly FoundLink[],
  text: string,
): FoundSection {
  const absent = part.person !== undefined && findAbsence(part.heading.text.raw) !== undefined;
  const content = readContent(part, Math.max(body.level, part.heading.depth), links, text);
  const { heading, person } = part;
  return { heading, absent, ...(person && { person }), ...wholeOf(part, text), ...content };
}

/** Makes a function that gives a link its place and its section. */
function placing(sections: readonly FoundSection[], bodyStart: number): (link: FoundLink) => Link {
  const places = sections.map(({ start, end, topics }, section) => {
    return { start, end, section, titleAt: overlapSearch(topics.map(({ title }) => title)) };
  });
  const sectionAt = overlapSearch(places);
  return (link) => {
    const found = sectionAt(link);
    const section = found && sections[found.section];
    if (found === undefined || section === undefined) {
      return { place: link.end <= bodyStart ? 'header' : 'note', ...link };
    }
    if (contains(section.heading, link)) {
      return { place: section.person === undefined ? 'note' : 'presenter', section: found.section, ...link };
    }
    return { place: found.titleAt(link) === undefined ? 'note' : 'topic', section: found.section, ...link };
  };
}

function withLinks(section: FoundSection, links: readonly Link[]): Section {
  const inside = within(links, section).filter((link) => !contains(section.heading, link));
  const topicAt = overlapSearch(section.topics);
  const topics = section.topics.map((topic) => ({ links: within(inside, topic), ...topic }));
  return { ...section, topics, links: inside.filter((link) => topicAt(link) === undefined) };
}
