import { composeEdits } from '../edits/compose-edits.ts';
import { removeSection } from '../edits/section-edits.ts';
import type { Episode, Topic } from '../episode.ts';
import { removeLink } from '../links/remove-link.ts';
import { bringAlong, define } from '../moves/along.ts';
import { runsOf } from '../moves/extents.ts';
import { type Notes, readNotes } from '../moves/notes.ts';
import { takeOut } from '../moves/take-out.ts';
import type { OutlineItem } from '../outline.ts';
import { applyEdits, type Edit, overlaps } from '../span.ts';

type Step = (notes: Notes) => readonly Edit[] | undefined;

/**
 * Gives the edits that delete rows with all that belongs to them: links, or their lines where these hold nothing else, topics with
 * their notes, sections. Gives nothing where a row cannot be deleted, or something else would be read otherwise then.
 */
export function deleteRows(notes: Notes, items: readonly OutlineItem[]): readonly Edit[] | undefined {
  const own = items.filter((item) => !items.some((other) => isIn(item, other)));
  if (notes.episode.conflicted || own.length === 0 || own.some(({ section }) => section === undefined)) {
    return undefined;
  }
  const rounds: (readonly Edit[])[] = [];
  let now = notes;
  for (const step of stepsOf(own)) {
    const edits = step(now);
    if (edits === undefined || edits.length === 0) return undefined;
    rounds.push(edits);
    now = readNotes(applyEdits(now.text, edits));
  }
  const edits = composeEdits(notes.text, rounds);
  return isOtherwiseSame(notes.episode, now.episode, own) && keepsLinks(notes.episode, now.episode, edits)
    ? edits
    : undefined;
}

/** From the end to the start, and from the inside out: what goes leaves the indexes of the others as they are. */
function stepsOf(items: readonly OutlineItem[]): Step[] {
  const last = items.toSorted((a, b) => b.span.start - a.span.start);
  const topics = items.filter(({ kind }) => kind === 'topic');
  return [
    ...last.filter(({ kind }) => kind === 'link').map((item) => (notes: Notes) => withoutLink(notes, item)),
    ...(topics.length > 0 ? [(notes: Notes) => withoutTopics(notes, topics)] : []),
    ...last
      .filter(({ kind }) => kind === 'presenter' || kind === 'section')
      .map((item) => (notes: Notes) => withoutSection(notes, item)),
  ];
}

function withoutLink({ episode }: Notes, { section = -1, topic, link = -1 }: OutlineItem): readonly Edit[] {
  const part = episode.sections[section];
  const found = (topic === undefined ? part : part?.topics[topic])?.links[link];
  const fix = part && found && removeLink(found, part);
  return fix && 'edits' in fix ? fix.edits : [];
}

function withoutTopics(notes: Notes, items: readonly OutlineItem[]): readonly Edit[] | undefined {
  const { sections } = notes.episode;
  const topics = new Set<Topic>(
    items.flatMap(({ section = -1, topic = -1 }) => sections[section]?.topics[topic] ?? []),
  );
  const runs = sections.flatMap((section) => runsOf(notes, section, topics));
  return takeOut(notes, { topics, runs, ...bringAlong(notes, runs, readNotes('')) })?.edits;
}

/** Definitions at the end of the last section may be there for others. */
function withoutSection(notes: Notes, { section = -1 }: OutlineItem): readonly Edit[] {
  const { text, episode } = notes;
  const cuts = removeSection(episode, section);
  const parts = cuts.map(({ span }) => span);
  const { owed } = bringAlong(notes, parts, readNotes(''));
  return composeEdits(text, [cuts, define(readNotes(applyEdits(text, cuts)), owed)]);
}

function isIn(item: OutlineItem, other: OutlineItem): boolean {
  return other !== item && other.section === item.section && isPart(item, other);
}

function isPart(item: OutlineItem, other: OutlineItem): boolean {
  const isWhole = other.kind === 'presenter' || other.kind === 'section';
  return isWhole
    ? item.kind !== other.kind
    : other.kind === 'topic' && item.kind === 'link' && item.topic === other.topic;
}

/** Tells whether the sections that stay, and the topics in them, are as they were, but for links that are gone. */
function isOtherwiseSame(before: Episode, after: Episode, gone: readonly OutlineItem[]): boolean {
  const isGone = (section: number, topic?: number) =>
    gone.some((item) => item.kind !== 'link' && item.section === section && item.topic === topic);
  const traits = gone.some(({ kind }) => kind === 'link') ? labelOf : traitsOf;
  const stays = before.sections.flatMap(({ heading, topics }, at) => {
    const left = topics.filter((_, topic) => !isGone(at, topic));
    return isGone(at) ? [] : [[heading.raw, ...left.map(traits)]];
  });
  // Without presenters, the heading above them is that of a section.
  const left = stays.length === 0 && before.contents ? [[before.contents.raw]] : stays;
  const now = after.sections.map(({ heading, topics }) => [heading.raw, ...topics.map(traits)]);
  return JSON.stringify(now) === JSON.stringify(left);
}

/** Tells whether all links are left that stood in nothing that is gone. */
function keepsLinks(before: Episode, after: Episode, edits: readonly Edit[]): boolean {
  const left = before.links.filter((link) => !edits.some(({ span }) => overlaps(span, link)));
  const urls = ({ links }: Pick<Episode, 'links'>) => links.map(({ url }) => url).join('\n');
  return urls({ links: left }) === urls(after);
}

function labelOf({ label }: Topic): string {
  return label;
}

function traitsOf({ label, links }: Topic): string {
  return JSON.stringify([label, ...links.map(({ url }) => url)]);
}
