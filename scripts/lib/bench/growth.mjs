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
 * Measures sizes until one takes longer than the limit, then the largest ones again in turns, and fits these. The least of
 * several times is the one that was disturbed least, by the collecting of garbage or by code that was not compiled yet.
 * @template T
 * @param {readonly Step<T>[]} steps the smallest first
 * @param {import('./run-sizes.mjs').Sizes['growth']} options
 */
function growthOf(steps, { rounds, milliseconds }) {
  const timeOf = (/** @type {Step<T>} */ { prepare, work }, /** @type {number} */ round) => {
    const prepared = prepare(round);
    return costOf(() => work(prepared));
  };
  for (const step of steps.slice(0, 1)) for (let warm = 1; warm <= rounds; warm += 1) timeOf(step, -warm);
  /** @type {{ step: Step<T>, times: number[] }[]} */
  const measured = [];
  for (const step of steps) {
    const time = timeOf(step, 0);
    measured.push({ step, times: [time] });
    if (time > milliseconds && measured.length >= STEPS) break;
  }
  const fitted = measured.slice(-STEPS);
  for (let round = 1; round < rounds; round += 1) {
    for (const { step, times } of fitted) times.push(timeOf(step, round));
  }
  return exponentOf(fitted.map(({ step, times }) => [step.size, Math.min(...times)]));
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
