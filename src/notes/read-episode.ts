import type { Root } from 'mdast';
import type { Episode, Link, Place, Section, Topic } from './episode.ts';
import { readFields, readHeading, readTitle } from './header.ts';
import { type FoundLink, readInlines } from './inlines.ts';
import { meantLinks } from './meant-links.ts';
import { parse } from './parse.ts';
import { findAbsence } from './person.ts';
import { type Body, readBody, wholeOf } from './sections.ts';
import { contains, overlaps } from './span.ts';
import { readContent } from './topics.ts';

type FoundSection = Omit<Section, 'links' | 'topics'> & { readonly topics: readonly Omit<Topic, 'links'>[] };

const CONFLICT = /^<{7}(?: .*)?$[\s\S]*^={7}\r?$[\s\S]*^>{7}(?: .*)?$/m;

/** Reads the notes of one episode. Any text gives an episode; what is missing is absent, and nothing throws. */
export function readEpisode(text: string): Episode {
  const tree = parse(text);
  const inlines = readInlines(tree, text);
  const meant = meantLinks(inlines.links, inlines.runs);
  const title = findTitle(tree, text);
  const below = tree.children.slice(title === undefined ? 0 : title.at + 1);
  const firstHeading = below.findIndex((block) => block.type === 'heading');
  const header = firstHeading === -1 ? below : below.slice(0, firstHeading);
  const fields = readFields(header, meant, text);
  const people = fields.flatMap((field) => field.people);
  const body = readBody(below.slice(header.length), { links: meant, text, people });
  const sections = body.parts.map((part) => readSection(part, body, meant, text));
  const bodyStart = below[header.length]?.position?.start.offset ?? text.length;
  const links = inlines.links.map((link) => placeLink(link, sections, bodyStart));
  return {
    length: text.length,
    ...(title && { title: title.title }),
    fields,
    ...(body.contents && { contents: body.contents }),
    sections: sections.map((section) => withLinks(section, links)),
    links,
    meant: meant.map((link) => placeLink(link, sections, bodyStart)),
    runs: inlines.runs,
    opaque: inlines.opaque,
    conflicted: CONFLICT.test(text),
  };
}

function findTitle(tree: Root, text: string) {
  const at = tree.children.findIndex((block) => block.type === 'heading');
  const node = tree.children[at];
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
  return { ...wholeOf(part, text), heading, ...(person && { person }), absent, ...content };
}

function placeLink(link: FoundLink, sections: readonly FoundSection[], bodyStart: number): Link {
  const index = sections.findIndex((section) => contains(section, link));
  const section = sections[index];
  if (section === undefined) {
    return { ...link, place: link.end <= bodyStart ? 'header' : 'note' };
  }
  return { ...link, place: placeIn(section, link), section: index };
}

function placeIn(section: FoundSection, link: FoundLink): Place {
  if (contains(section.heading, link)) {
    return section.person === undefined ? 'note' : 'presenter';
  }
  return section.topics.some((topic) => overlaps(topic.title, link)) ? 'topic' : 'note';
}

function withLinks(section: FoundSection, links: readonly Link[]): Section {
  const inside = links.filter((link) => contains(section, link) && !contains(section.heading, link));
  const topics = section.topics.map((topic) => ({
    ...topic,
    links: inside.filter((link) => contains(topic, link)),
  }));
  const loose = inside.filter((link) => !section.topics.some((topic) => contains(topic, link)));
  return { ...section, topics, links: loose };
}
