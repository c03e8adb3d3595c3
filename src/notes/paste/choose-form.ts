import type { Section } from '../episode.ts';
import type { CaretLine } from './caret-line.ts';
import { type Neighbour, neighbourAbove, neighbourBelow, type Page, sectionAt } from './page.ts';
import { topicStyle } from './topic-style.ts';

/** The form that a URL takes on an empty line. */
export type LineForm = 'link' | 'item' | 'topic';

/**
 * Chooses the form by what stands around an empty line. In kubenews' notes all that follows a topic's heading without an empty
 * line belongs to it, as do lists right below; URLs never stand alone in paragraphs there, so behind an empty line they are topics.
 */
export function chooseForm(page: Page, caret: CaretLine): LineForm {
  const section = sectionAt(page.episode, caret.offset);
  const above = neighbourAbove(page, caret);
  const below = neighbourBelow(page, caret);
  if (section === undefined || above === undefined) return 'link';
  if (above.isNear && above.at >= section.heading.end) return belongsTo(above);
  if (above.block === below?.block && below?.block?.type === 'list') return 'item';
  if (wantsLink(section, caret.offset)) return 'item';
  const style = topicStyle(page.episode, section);
  if (style !== 'heading') return style === 'item' ? 'item' : 'link';
  // A heading would take the notes of the topic above it away.
  if (below === undefined || below.block?.type === 'heading') return 'topic';
  return below.items.length > 0 ? 'item' : 'link';
}

/** What follows a text right below is a part of it. */
function belongsTo({ block, items }: Neighbour): LineForm {
  return items.length > 0 || block?.type === 'heading' ? 'item' : 'link';
}

/** Tells whether an offset stands right below a topic that has neither a link nor notes. */
function wantsLink({ topics }: Section, offset: number): boolean {
  const topic = topics.findLast(({ start }) => start < offset);
  return topic?.heading !== undefined && topic.links.length === 0 && topic.end === topic.heading.end;
}
