import { inventArchive } from './invent.mjs';
import { costOf, exponentOf, onceOf } from './measure.mjs';
import { KINDS, worstText } from './worst-texts.mjs';

/**
 * How the time of one kind of text or archive grows with its size. @typedef {{ kind: string, exponent: number }} Growth
 */

/**
 * Work of one size on what was prepared for a round.
 * @template T
 * @typedef {{ readonly size: number, readonly prepare: (round: number) => T, readonly work: (on: T) => unknown }} Step
 */

/** As many of the largest sizes count: in small ones, what is the same for all sizes weighs more. */
const STEPS = 3;

/**
 * Fits how time grows with the length of texts, and with the number of episodes, of the usual and the worst kinds.
 * @param {import('./run.mjs').Run} run
 */
export async function measureGrowth({ core, size, report }) {
  const lengths = KINDS.map((kind) => {
    const steps = size.lengths.map((kilobytes) => {
      const textOf = (/** @type {number} */ round) => worstText(kind, kilobytes * 1024, round);
      return { size: kilobytes, prepare: textOf, work: core.readAndCheck };
    });
    return { kind, exponent: growthOf(steps, size.growth) };
  });
  const numbers = ARCHIVES.map(({ kind, alter }) => {
    const files = inventArchive(Math.max(...size.numbers)).map(({ path, text }, at) => {
      return { path, text: alter(text, at) };
    });
    const checkFirst = core.openAll(files);
    const steps = size.numbers.map((count) => ({ size: count, prepare: () => count, work: checkFirst }));
    return { kind, exponent: growthOf(steps, size.growth) };
  });
  report(`by length: ${told(lengths)}`);
  report(`by number: ${told(numbers)}`);
  return [
    { name: 'growth-length', ...worstOf(lengths) },
    { name: 'growth-episodes', ...worstOf(numbers) },
  ];
}

/** Archives of usual episodes, and such where all episodes have in common what they may, or nothing. */
const ARCHIVES = [
  { kind: 'usual', alter: (/** @type {string} */ text) => text },
  {
    kind: 'another guest in each',
    alter: (/** @type {string} */ text, /** @type {number} */ at) => {
      return text.replace('- Video:', `- Guest: @guest-no-${at}\n- Video:`);
    },
  },
  {
    kind: 'the same links in each',
    alter: (/** @type {string} */ text) => text.replace(/(https:\/\/\w+\.example\.\w+\/)\d+/g, '$1same'),
  },
];

/**
 * Measures sizes until one takes longer than the limit, and fits the largest ones. The least of several times is the one that
 * was disturbed least.
 * @template T
 * @param {readonly Step<T>[]} steps the smallest first
 * @param {import('./run-sizes.mjs').Sizes['growth']} options
 */
function growthOf(steps, { rounds, milliseconds }) {
  for (const { prepare, work } of steps.slice(0, 1)) work(prepare(rounds));
  /** @type {[number, number][]} */
  const points = [];
  for (const { size, prepare, work } of steps) {
    const prepared = Array.from({ length: rounds }, (_, round) => prepare(round));
    const least = Math.min(...prepared.map((on) => costOf(() => work(on))));
    points.push([size, least]);
    if (least > milliseconds && points.length >= STEPS) break;
  }
  return exponentOf(points.slice(-STEPS));
}

/** @param {readonly Growth[]} all */
function worstOf(all) {
  const exponents = all.map(({ exponent }) => exponent);
  return onceOf(Math.max(...exponents));
}

/** @param {readonly Growth[]} all */
function told(all) {
  const sorted = all.toSorted((a, b) => b.exponent - a.exponent);
  return sorted.map(({ kind, exponent }) => `${kind} ${exponent.toFixed(2)}`).join(', ');
}
