import type { Episode } from '../episode.ts';
import { markdownLink } from '../links/link.ts';
import { bringAlong } from '../moves/along.ts';
import { extentOf } from '../moves/extents.ts';
import { type Notes, readNotes } from '../moves/notes.ts';
import type { OutlineItem } from '../outline.ts';
import { fieldLink, linkOf } from '../outline-features.ts';
import { oneLine } from '../read/header.ts';
import type { Span } from '../span.ts';

/** The address that a row leads to, with its words. */
export interface RowLink {
  readonly url: string;
  /** The same as the address where there are no words. */
  readonly label: string;
}

/** Gives the address that a row leads to: its own or its title's, the page of a presenter, or what a field of the header links. */
export function rowLink(item: OutlineItem, episode: Episode): RowLink | undefined {
  const own = linkOf(item, episode) ?? fieldLink(item, episode);
  const url = own?.url ?? item.url;
  const words = oneLine(own?.label ?? item.label);
  return url === undefined || !/^https?:/i.test(url) ? undefined : { url, label: words || url };
}

/** Writes a link as Markdown; one without words stays an address. */
export function asMarkdown({ url, label }: RowLink): string {
  return label === url ? url : markdownLink(label, url);
}

/** Gives the text of rows as it is written: topics with their notes, sections, or else links; with the definitions that these need. */
export function copied(notes: Notes, items: readonly OutlineItem[]): string {
  const { text, episode } = notes;
  const spans = items.map((item) => extent(item, notes));
  const parts = items.map((item, at) => {
    const link = item.kind === 'link' ? rowLink(item, episode) : undefined;
    return link ? asMarkdown(link) : text.slice(spans[at]?.start, spans[at]?.end).trimEnd();
  });
  // A link on its own is written with its address.
  const blocks = spans.filter((_, at) => items[at]?.kind !== 'link');
  const { missing } = bringAlong(notes, blocks, readNotes(''));
  const isBlocks = blocks.length > 0;
  const own = parts.join(isBlocks ? episode.eol.repeat(2) : episode.eol);
  return [own, ...missing.map(({ raw }) => raw)].join(episode.eol.repeat(2)) + (isBlocks ? episode.eol : '');
}

function extent({ kind, section: at, topic, span }: OutlineItem, notes: Notes): Span {
  const section = at === undefined ? undefined : notes.episode.sections[at];
  return kind === 'topic' && section && topic !== undefined ? extentOf(notes, section, topic) : span;
}
