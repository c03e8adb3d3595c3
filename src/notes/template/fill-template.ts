import { evenLineEnds } from '../line-ends.ts';
import type { Draft, NewEpisode } from '../new-episode.ts';
import { parse } from '../parse.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, type Span } from '../span.ts';
import { headerEdits } from './header-edits.ts';
import { placeIn, withLastStop } from './last-stop.ts';
import { parseTemplate } from './parse-template.ts';
import { type Copy, numberStops } from './stop-numbers.ts';
import { stretchesOf } from './stretches.ts';
import { allParts, type StopPart } from './template.ts';
import { joined, type Piece, plain, type Writing, writeParts } from './write-parts.ts';

/**
 * Writes a new episode after a template. Where the header has no variables for number, date and host, they come to their
 * places all the same. The cursor goes to the last stop, or else into the first section.
 */
export function fillTemplate(template: string, episode: NewEpisode): Draft {
  const text = completed(evenLineEnds(template.replace(/^\uFEFF/, '')));
  const { parts } = parseTemplate(text);
  const copies = stretchesOf(parse(text), text, parts).flatMap((stretch): Copy[] => {
    return stretch.repeated
      ? episode.presenters.map((presenter, turn) => ({ stretch, presenter, turn }))
      : [{ stretch, turn: 0 }];
  });
  const pieces = writeCopies(copies, episode, text);
  const written = joined(pieces);
  const last = pieces.findIndex((piece) => piece.last);
  const isLive = allParts(copies.flatMap(({ stretch }) => stretch.parts)).some(isStop);
  const cursor = last === -1 ? placeIn(written.text) : joined(pieces.slice(0, last)).text.length;
  const snippet = last === -1 ? joined(withLastStop(pieces, cursor)).snippet : written.snippet;
  return { text: written.text, cursor, ...(isLive && { snippet }) };
}

/** Gives a template with number, date and host in its header. */
function completed(text: string): string {
  const episode = readEpisode(text);
  return applyEdits(text, headerEdits(episode, parseTemplate(text)));
}

function isStop(part: { readonly kind: string; readonly number?: number }): boolean {
  return part.kind === 'stop' && part.number !== 0;
}

function writeCopies(copies: readonly Copy[], episode: NewEpisode, text: string): Piece[] {
  const numberIn = numberStops(copies);
  const texts = new Map<number, string>();
  const written = copies.map((copy) => {
    const numberOf = (stop: StopPart) => numberIn(stop, copy);
    return { episode, copy, texts, numberOf } satisfies Writing;
  });
  for (const writing of written) {
    learnTexts(writing);
  }
  return written.flatMap((writing, at) => {
    const pieces = writeParts(writing.copy.stretch.parts, writing);
    const { stretch } = writing.copy;
    return written[at + 1]?.copy.stretch === stretch ? [...pieces, plain(gapAfter(stretch, text))] : pieces;
  });
}

/** Learns what tab stops say, for places that mirror them. */
function learnTexts(writing: Writing): void {
  for (const part of allParts(writing.copy.stretch.parts)) {
    if (part.kind === 'stop' && part.number > 0 && part.content.length + part.choices.length > 0) {
      const number = writing.numberOf(part);
      const [piece] = writeParts([part], { ...writing, within: [] });
      writing.texts.set(number, writing.texts.get(number) ?? piece?.text ?? '');
    }
  }
}

/** Gives the line ends that part a section from its next copy by a blank line. */
function gapAfter({ start, end }: Span, text: string): string {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const section = text.slice(start, end);
  const ends = section.slice(section.trimEnd().length).split('\n').length - 1;
  return eol.repeat(Math.max(0, 2 - ends));
}
