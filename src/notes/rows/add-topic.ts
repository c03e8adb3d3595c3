import type { Episode, Section, TopicStyle } from '../episode.ts';
import { contentEnd, extentOf } from '../moves/extents.ts';
import { gapBelow, lineEnd } from '../moves/gap.ts';
import type { Notes } from '../moves/notes.ts';
import { topicDepth, topicStyle } from '../paste/topic-style.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, type Edit } from '../span.ts';

/** Where a topic comes: the index of its section, and that of the topic before which it stands; none for the end. */
export interface NewPlace {
  readonly section: number;
  readonly before?: number;
}

/** A new topic: its edit, and where its title begins in the text that this makes. */
export interface AddedTopic {
  readonly edit: Edit;
  readonly title: number;
}

/** A title that is read as one in each form. */
const SAMPLE = '[t](https://t.example)';

/**
 * Adds a topic without a title in the form that the section's topics have, or those of the others. Gives nothing where a title there
 * would not be read as one or would change others, and for texts with conflicts.
 */
export function addTopic(notes: Notes, place: NewPlace): AddedTopic | undefined {
  const { text, episode } = notes;
  const section = episode.sections[place.section];
  if (section === undefined || episode.conflicted) {
    return undefined;
  }
  const at = place.before ?? section.topics.length;
  const end = placeOf(notes, section, at);
  const style = topicStyle(episode, section);
  const marker = markerOf(style, episode, section);
  const lead = episode.eol.repeat(isListed(style, section, at) ? spacing(notes, section) : 2) + marker;
  const below = gapBelow(text, end);
  const apart = below.open || below.lines > 1 || isListed(style, section, at + 1) ? '' : episode.eol;
  const span = { start: end, end };
  const sample = readEpisode(applyEdits(text, [{ span, text: lead + SAMPLE + apart }]));
  return isAdded(episode, sample, place.section, at)
    ? { edit: { span, text: lead + apart }, title: end + lead.length }
    : undefined;
}

/** The end of the last line before the place of a new topic. */
function placeOf(notes: Notes, section: Section, at: number): number {
  if (at >= section.topics.length) {
    return contentEnd(notes, section);
  }
  const { start } = extentOf(notes, section, at);
  return lineEnd(notes.text, notes.text.slice(0, start).trimEnd().length);
}

function markerOf(style: TopicStyle, episode: Episode, section: Section): string {
  switch (style) {
    case 'heading':
      return `${'#'.repeat(topicDepth(episode, section))} `;
    case 'item':
      return `${bulletOf(section) ?? '-'} `;
    case 'paragraph':
      return '';
  }
}

function bulletOf({ topics }: Section): string | undefined {
  return topics.flatMap(({ style, raw }) => (style === 'item' ? (/^[-*+]/.exec(raw)?.[0] ?? []) : []))[0];
}

/** Tells whether an item stands above this index, with which a new one makes a list. */
function isListed(style: TopicStyle, { topics }: Section, at: number): boolean {
  return style === 'item' && topics[at - 1]?.style === 'item';
}

/** A list keeps the lines between its items. */
function spacing({ text }: Notes, { topics }: Section): number {
  const [first, second] = topics;
  const between = first && second ? text.slice(first.end, second.start) : '';
  return /\n[ \t]*\r?\n/.test(between) ? 2 : 1;
}

function isAdded(before: Episode, after: Episode, section: number, at: number): boolean {
  const labels = ({ sections }: Episode) =>
    sections.map(({ heading, topics }) => [heading.raw, ...topics.map(({ label }) => label)]);
  const wanted = labels(before);
  wanted[section]?.splice(at + 1, 0, 't');
  return JSON.stringify(labels(after)) === JSON.stringify(wanted);
}
