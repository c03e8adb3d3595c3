import type { Episode, Topic } from '../episode.ts';
import { linkText } from '../links/link.ts';
import { retitleEdits } from '../links/retitle.ts';
import { oneLine } from '../read/header.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, type Edit, type Span } from '../span.ts';

/** Which topic of an episode: indexes into its sections and their topics. */
export interface TopicPlace {
  readonly section: number;
  readonly topic: number;
}

/** The words of a topic's title that can be changed: those of its link, else all. */
export function wordsOf(topic: Topic): string {
  return oneLine(titleLink(topic)?.label ?? topic.label);
}

/**
 * The edits that give a topic other words, one line of plain text, which come out as they are: what Markdown would read in them is
 * escaped where it has to be. Its link, other topics and all sections stay what they are; none where that cannot be.
 */
export function renameTopic(text: string, place: TopicPlace, words: string): readonly Edit[] {
  const episode = readEpisode(text);
  const topic = topicAt(episode, place);
  if (topic === undefined || episode.conflicted || words.trim() === '') {
    return [];
  }
  const link = titleLink(topic);
  const span: Span = link?.kind === 'reference' && link.text ? link.text : topic.title;
  const plain = [words, linkText(words), `\\${words}`, `\\${linkText(words)}`, numbered(words)];
  const ways =
    link === undefined || link.kind === 'reference'
      ? plain.map((way) => [{ span, text: way }])
      : [retitleEdits(text, link, words)];
  const isRight = (edits: readonly Edit[]) =>
    edits.length > 0 && comesOut(episode, readEpisode(applyEdits(text, edits)), place, words);
  return ways.find(isRight) ?? [];
}

/** A topic may have more in its title than a link. */
function titleLink({ links, title }: Topic): Topic['links'][number] | undefined {
  return links.find(({ start, end, kind }) => start >= title.start && end <= title.end && kind !== 'image');
}

/** What begins like a numbered item is none with its dot escaped. */
function numbered(words: string): string {
  return linkText(words).replace(/^(\d+)([.)])/, '$1\\$2');
}

function comesOut(before: Episode, after: Episode, place: TopicPlace, words: string): boolean {
  const topic = topicAt(after, place);
  const was = topicAt(before, place);
  return (
    topic !== undefined &&
    was !== undefined &&
    wordsOf(topic) === words &&
    JSON.stringify(shapeOf(after, topic)) === JSON.stringify(shapeOf(before, was))
  );
}

/** What a new title may not change: sections, other topics, all links but for a bare URL that becomes one with a text. */
function shapeOf({ sections, fields, links }: Episode, renamed: Topic): unknown {
  return [
    fields.length,
    links.map(({ url }) => url),
    sections.map(({ heading, topics }) => [
      heading.raw,
      topics.map((topic) => (topic === renamed ? topic.style : topic.raw)),
    ]),
  ];
}

function topicAt({ sections }: Episode, { section, topic }: TopicPlace): Topic | undefined {
  return sections[section]?.topics[topic];
}
