import type { Stretch } from './stretches.ts';
import { allParts, type Part, type StopPart } from './template.ts';

/** A stretch as it is written once more. */
export interface Copy {
  readonly stretch: Stretch;
  /** The content of the presenter's heading, in a repeated one. */
  readonly presenter?: string;
  /** Which one of the copies, from 0. */
  readonly turn: number;
}

/** A tab stop of the new episode: one of the template's, which other places may mirror, once for each copy. */
interface Stop {
  readonly number: number;
  readonly first: number;
  readonly turn: number;
  readonly key: string;
}

/**
 * Makes a function that gives the number of a tab stop in the new episode, from 1. Stops of repeated sections come for each
 * presenter anew, one presenter after the other, unless the same number stands outside of them. The last stop, 0, stays that.
 */
export function numberStops(copies: readonly Copy[]): (stop: StopPart, copy: Copy) => number {
  const shared = new Set(copies.flatMap(({ stretch }) => (stretch.repeated ? [] : numbersOf(stretch.parts))));
  const keyOf = (number: number, { stretch, turn }: Copy) =>
    shared.has(number) ? `${number}` : `${number} ${stretch.start} ${turn}`;
  const all = copies.flatMap((copy): Stop[] => {
    const numbers = numbersOf(copy.stretch.parts);
    const own = numbers.filter((number) => !shared.has(number));
    const least = own.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    return numbers.map((number) => {
      const isShared = shared.has(number);
      const place = isShared ? { first: number, turn: 0 } : { first: least, turn: copy.turn };
      return { number, key: keyOf(number, copy), ...place };
    });
  });
  const order = all.sort((a, b) => a.first - b.first || a.turn - b.turn || a.number - b.number);
  const keys = [...new Set(order.map(({ key }) => key))];
  const places = new Map(keys.map((key, at) => [key, at + 1]));
  return ({ number }, copy) => (number === 0 ? 0 : (places.get(keyOf(number, copy)) ?? 0));
}

function numbersOf(parts: readonly Part[]): number[] {
  return allParts(parts).flatMap((part) => (part.kind === 'stop' && part.number > 0 ? part.number : []));
}
