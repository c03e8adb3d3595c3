import type { Heading as HeadingNode, List, ListItem, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Field, FieldKind, Heading, Title } from '../episode.ts';
import { readPeople } from '../people/person.ts';
import { type Slice, slice, trimmed, within } from '../span.ts';
import { lasting } from './lasting.ts';
import { type FoundLink, sourceOf } from './read-link.ts';

/** The labels that are known, in the languages that were met; every other label makes a field of kind `other`. */
const LABELS: readonly (readonly [FieldKind, RegExp])[] = [
  ['host', /^(?:hosted by|hosts?|ホスト|司会|パーソナリティ)$/i],
  ['date', /^(?:recording date|recorded(?: on)?|date|収録日|配信日|放送日|日付)$/i],
  ['video', /^(?:video|youtube|動画|録画|アーカイブ)$/i],
  ['guest', /^(?:guests?|ゲスト)$/i],
];

/** A label and its colon; only `Hosted by` does without one. */
const LABEL =
  /^(?:(hosted by)(?=[\s:：]|$)[ \t]*[:：]?|([\p{L}][^:：\n[\]()`<]{0,40}?)[ \t]*(?:[:：](?!\/\/)))/iu;

/** An item of a list stands at most three spaces in; a byte order mark may come before it. */
const MAX_INDENT = 4;

/** The forms of a title that name the episode: the id alone, which is no year or date, or a marked number. */
const NUMBERS = [
  /^((?!(?:19|20)\d\d(?:-|$))\d+(?:-[A-Za-z][\w-]*)?)$/d,
  /^(?:vol\.?|no\.?|#)\s*(\d+)(?=\s*(?:[:：|–—-]|$))/di,
  /(?:^|\s)(?:episode|ep\.?)\s*#?(\d+)(?=\s|[:：]|$)/di,
  /(?:^|\s)第\s*(\d+)(?=[回話](?:\s|[:：]|$))/d,
];

/** Reads a heading of any level. */
export const readHeading = lasting((node: HeadingNode, text: string): Heading => {
  const source = sourceOf(node, text);
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  const content =
    start === undefined ? slice(text, source.end, source.end) : slice(text, start, end ?? start);
  return { ...source, depth: node.depth, text: content, label: oneLine(plainText(node)) };
});

/** Folds line breaks into spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** Gives the first line of a source; a line break inside a link does not end it. */
export function firstLine(source: Slice, links: readonly FoundLink[], text: string): Slice {
  const inside = within(links, source);
  for (const found of source.raw.matchAll(/[ \t]*\r?\n/g)) {
    const at = source.start + found.index;
    if (!inside.some((link) => link.start < at && at < link.end)) {
      return slice(text, source.start, at);
    }
  }
  return source;
}

/** Reads the id out of the first heading of level one. */
export function readTitle(heading: Heading, text: string): Title {
  const { depth: _, text: content, label: __, ...source } = heading;
  for (const pattern of NUMBERS) {
    const range = pattern.exec(content.raw)?.indices?.[1];
    if (range !== undefined) {
      const id = slice(text, content.start + range[0], content.start + range[1]);
      return { ...source, id };
    }
  }
  return source;
}

/** Reads the fields out of the lists that stand above the first section. */
export function readFields(blocks: Root['children'], links: readonly FoundLink[], text: string): Field[] {
  return itemsOf(blocks).flatMap((item) => {
    const first = item.children[0];
    if (first?.type !== 'paragraph') {
      return [];
    }
    const content = firstLine(sourceOf(first, text), links, text);
    const whole = slice(text, sourceOf(item, text).start, content.end);
    return readField(content, links, text).map((field) => ({ ...field, ...whole }));
  });
}

/** Reads the items of the lists that stand above the first section, from the start of their first line. */
export function readItems(blocks: Root['children'], text: string): Slice[] {
  return itemsOf(blocks).map((item) => {
    const { start, end } = sourceOf(item, text);
    const indent = /[ \t\uFEFF]*$/.exec(text.slice(Math.max(0, start - MAX_INDENT), start))?.[0].length ?? 0;
    return slice(text, start - indent, end);
  });
}

function itemsOf(blocks: Root['children']): ListItem[] {
  return blocks.filter((block): block is List => block.type === 'list').flatMap((list) => list.children);
}

function readField(source: Slice, links: readonly FoundLink[], text: string): Field[] {
  const found = LABEL.exec(source.raw);
  const name = found?.[1] ?? found?.[2];
  if (found === null || name === undefined) {
    return [];
  }
  const label = slice(text, source.start, source.start + name.length);
  const value = trimmed(text, source.start + found[0].length, source.end);
  const kind = LABELS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
  const people = kind === 'host' || kind === 'guest' ? readPeople(value, links, text) : [];
  return [{ ...source, kind, label, value, people }];
}
