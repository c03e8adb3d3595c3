import type { Context } from '../context.ts';
import { composeEdits } from '../edits/compose-edits.ts';
import type { Topic } from '../episode.ts';
import { applyEdits, type Edit } from '../span.ts';
import { bringAlong, define } from './along.ts';
import { bringIn } from './bring-in.ts';
import { runsOf } from './extents.ts';
import { type Notes, readNotes } from './notes.ts';
import type { Taken } from './put-in.ts';
import { takeOut } from './take-out.ts';

/** The edits of two episodes that move topics from the one to the other, or copy them. */
export interface Move {
  /** None where topics are copied. */
  readonly source: readonly Edit[];
  readonly target: readonly Edit[];
}

/**
 * Moves topics of an episode, with all that belongs to them, below the same presenters of another one, behind what these have
 * there; whoever is missing gets a section. Gives nothing where some could not be read there as they are here, or something
 * else would be read otherwise, and for texts with conflicts.
 */
export function moveTopics(
  from: Notes,
  chosen: readonly Topic[],
  to: Notes,
  { context, keep = false }: { readonly context: Context; readonly keep?: boolean },
): Move | undefined {
  const topics = new Set(chosen);
  const all = from.episode.sections
    .map((section): Taken => ({ from, section, runs: runsOf(from, section, topics) }))
    .filter(({ runs }) => runs.length > 0);
  const runs = all.flatMap((taken) => taken.runs);
  const along = bringAlong(from, runs, to);
  if (runs.length === 0 || along.clash || from.episode.conflicted || to.episode.conflicted) {
    return undefined;
  }
  const source = keep ? [] : takeOut(from, { topics, runs, ...along })?.edits;
  const target = source && bringAll(all, along.missing, to, context);
  return target && { source, target };
}

/** Definitions come first, without which links would be none. */
function bringAll(
  all: readonly Taken[],
  missing: Parameters<typeof define>[1],
  to: Notes,
  context: Context,
): Edit[] | undefined {
  const rounds: (readonly Edit[])[] = [define(to, missing)];
  let now = applied(to, rounds);
  for (const taken of all) {
    const found = bringIn(taken, now, context);
    if (found === undefined) {
      return undefined;
    }
    rounds.push(...found);
    now = applied(now, found);
  }
  return composeEdits(to.text, rounds);
}

function applied({ text }: Notes, rounds: readonly (readonly Edit[])[]): Notes {
  return readNotes(rounds.reduce(applyEdits, text));
}
