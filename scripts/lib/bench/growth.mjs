import { inventArchive } from './invent.mjs';
import { costOf, exponentOf, onceOf } from './measure.mjs';
import { KINDS, worstText } from './worst-texts.mjs';

/**
 * How the time of one kind of text or archive grows with its size. @typedef {{ kind: string, exponent: number }} Growth
 */

/**
 * Fits how time grows with the length of texts, and with the number of episodes, of the usual and the worst kinds.
 * @param {import('./run.mjs').Run} run
 */
export async function measureGrowth({ core, size, report }) {
  const { rounds } = size;
  const lengths = KINDS.map((kind) => {
    const texts = size.lengths.map((kilobytes) => worstText(kind, kilobytes * 1024));
    return { kind, exponent: growthOf(texts, (text) => text.length, core.readAndCheck, rounds) };
  });
  const numbers = ARCHIVES.map(({ kind, alter }) => {
    const archives = size.numbers.map((count) => {
      const files = inventArchive(count).map(({ path, text }, at) => ({ path, text: alter(text, at) }));
      return { count, checkAll: core.openAll(files) };
    });
    return {
      kind,
      exponent: growthOf(
        archives,
        ({ count }) => count,
        ({ checkAll }) => checkAll(),
        rounds,
      ),
    };
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
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => number} sizeOf
 * @param {(one: T) => unknown} work
 * @param {number} rounds
 */
function growthOf(all, sizeOf, work, rounds) {
  for (const one of all.slice(0, 1)) work(one);
  const times = Array.from({ length: rounds }, () => all.map((one) => costOf(() => work(one))));
  return exponentOf(
    all.map((one, at) => [sizeOf(one), Math.min(...times.map((round) => Number(round[at])))]),
  );
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
