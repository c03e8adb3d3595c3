import { composeEdits } from '../edits/compose-edits.ts';
import type { Topic } from '../episode.ts';
import { applyEdits, type Edit, type Span } from '../span.ts';
import type { Along } from './along.ts';
import { define } from './along.ts';
import type { Arranged } from './arrange.ts';
import { gapAbove, gapBelow } from './gap.ts';
import { type Notes, readNotes } from './notes.ts';
import { hasLost } from './outcome.ts';

/** What is taken out of a text. */
interface Leaving extends Pick<Along, 'free' | 'owed'> {
  readonly topics: ReadonlySet<Topic>;
  readonly runs: readonly Span[];
}

/** Takes topics out of a text, with the definitions that only they need. Gives nothing where what stays would be read otherwise. */
export function takeOut(notes: Notes, { topics, runs, free, owed }: Leaving): Arranged | undefined {
  const { text, episode } = notes;
  const parts = joined([...runs, ...free], text);
  for (const cut of [cutOut, cutApart]) {
    const cuts = parts.map((part) => cut(text, part, episode.eol));
    const rounds = [cuts, owed.length === 0 ? [] : define(readNotes(applyEdits(text, cuts)), owed)];
    const edits = composeEdits(text, rounds);
    const after = readNotes(applyEdits(text, edits));
    if (hasLost(episode, after.episode, topics)) {
      return { edits, notes: after };
    }
  }
  return undefined;
}

/** Joins parts between which nothing stands. */
function joined(parts: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const isNext = last !== undefined && text.slice(last.end, start).trim() === '';
    result.splice(isNext ? -1 : result.length, Number(isNext), { start: isNext ? last.start : start, end });
  }
  return result;
}

/** Of the blank lines around what goes the longer gap stays. */
function cutOut(text: string, { start, end }: Span): Edit {
  const [above, below] = [gapAbove(text, start), gapBelow(text, end)];
  const isAbove = !below.open && above.lines >= below.lines;
  return { span: isAbove ? { start, end: below.end } : { start: above.start, end }, text: '' };
}

/** Leaves a blank line, where without it something would merge. */
function cutApart(text: string, { start, end }: Span, eol: string): Edit {
  const [above, below] = [gapAbove(text, start), gapBelow(text, end)];
  return { span: { start: above.start, end: below.end }, text: eol.repeat(2) };
}
