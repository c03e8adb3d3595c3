import { type CaretLine, isBlank } from './caret-line.ts';
import { chooseForm, type LineForm } from './choose-form.ts';
import type { Insertion, PastedUrl } from './insertion.ts';
import { itemMarker } from './item-marker.ts';
import { markersLike } from './markers-like.ts';
import { isCaretAbove, neighbourBelow, type Page, sectionAt } from './page.ts';
import { topicDepth } from './topic-style.ts';

/** A text cut at the URLs that are in it. */
interface Frame {
  /** Gives what stands before a URL, counted from 0. */
  readonly lead: (index: number) => string;
  /** What stands behind the last one. */
  readonly tail?: string;
}

/** What a line begins with that holds nothing else: a list's marker, maybe with a box to tick, or a heading's. */
const MARKER = /^((?:>[ \t]?|[ \t])*)((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+)$/;

/** The markers of the quotes and items in which a line stands. */
const CONTAINERS = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*/;

/** Writes URLs at a caret: on an empty line in a form, behind an empty marker each with a marker like it, else on lines of their own. */
export function writeUrls(
  page: Page,
  caret: CaretLine,
  urls: readonly PastedUrl[],
  form: LineForm | 'auto',
): Insertion {
  const { lead, tail = '' } = frameOf(page, caret, form);
  let text = '';
  const placed = urls.map((url, index) => {
    text += lead(index);
    const at = text.length;
    text += url.url;
    return { ...url, at };
  });
  return { offset: caret.offset, text: text + tail, urls: placed };
}

function frameOf(page: Page, caret: CaretLine, form: LineForm | 'auto'): Frame {
  const { eol } = page.episode;
  const isEmpty = isBlank({ raw: caret.before }) && isBlank({ raw: caret.after });
  const marked = isBlank({ raw: caret.after }) ? MARKER.exec(caret.before) : null;
  if (marked !== null) return markedFrame(marked[1] ?? '', marked[2] ?? '', eol);
  const chosen = form === 'auto' && isEmpty ? chooseForm(page, caret) : form;
  if (isEmpty && chosen === 'item') return itemFrame(page, caret);
  if (isEmpty && chosen === 'topic') return topicFrame(page, caret);
  return { lead: (index) => (index === 0 ? '' : eol + continued(caret.before)) };
}

/** What a further line begins with, so that it is in the same quotes and items. */
function continued(before: string): string {
  return (CONTAINERS.exec(before)?.[0] ?? '').replace(/[^>\t]/g, ' ');
}

function markedFrame(indent: string, marker: string, eol: string): Frame {
  const of = markersLike(marker);
  const between = marker.startsWith('#') ? eol + indent.trimEnd() + eol : eol;
  return { lead: (index) => (index === 0 ? '' : between + indent + of(index)) };
}

function itemFrame(page: Page, caret: CaretLine): Frame {
  const { eol } = page.episode;
  const { indent, of } = itemMarker(page, caret);
  const below = neighbourBelow(page, caret);
  return {
    lead: (index) => `${index === 0 ? '' : eol + caret.before}${indent}${of(index)} `,
    // A text right below would become a part of the item.
    tail: below?.isNear && below.block?.type === 'paragraph' ? eol : '',
  };
}

/** A heading stands at the beginning of its line, between empty lines. */
function topicFrame(page: Page, caret: CaretLine): Frame {
  const { episode } = page;
  const isApart = caret.before === '' && isBlank(caret.above) && !isCaretAbove(page, caret);
  const marker = '#'.repeat(Math.min(6, topicDepth(episode, sectionAt(episode, caret.offset))));
  return {
    lead: (index) => `${index === 0 ? (isApart ? '' : episode.eol) : episode.eol.repeat(2)}${marker} `,
    tail: isBlank(caret.below) ? '' : episode.eol,
  };
}
