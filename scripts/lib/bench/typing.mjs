import { inventArchive, inventEpisode, pathOf } from './invent.mjs';
import { costOf, medianOf, ratioOf, spreadOf } from './measure.mjs';
import { runMarkdownlint } from './peers.mjs';

/** Kilobytes of the episodes in which somebody types. */
const SIZES = [12, 120];

/** Letters to type, another one in each round: a text that was read before might be remembered. */
const LETTERS = 'abcdefghij';

/**
 * Presses a key at positions all over an episode, and measures what each makes the editor do.
 * @param {import('./run.mjs').Run} run
 */
export async function measureTyping({ core, size, report }) {
  const archive = inventArchive(size.archive);
  const index = core.readArchive(archive);
  return SIZES.flatMap((kilobytes) => {
    const number = archive.length + 1;
    const text = inventEpisode(number, kilobytes * 1024 * size.typing.part);
    const press = core.openEpisode(index, pathOf(number));
    const keys = pressAll(text, press, size.typing);
    report(`${kilobytes} KB: ${keys.positions} positions, ${keys.median.toFixed(1)} ms a key`);
    return [
      { name: `key-${kilobytes}-median`, ...keys.usual },
      { name: `key-${kilobytes}-worst`, ...keys.worst },
    ];
  });
}

/**
 * @param {string} text
 * @param {(text: string) => unknown} press
 * @param {import('./run-sizes.mjs').Sizes['typing']} limits
 */
function pressAll(text, press, { rounds, milliseconds, positions: least }) {
  press(text);
  runMarkdownlint(text);
  const both = costOf(() => press(`${text}x`)) + costOf(() => press(text));
  const count = Math.min(text.length, Math.max(least, Math.floor(milliseconds / rounds / both)));
  const positions = Array.from({ length: count }, (_, at) => Math.floor(((at + 0.5) * text.length) / count));
  /** Milliseconds of each round, by position. @type {number[][]} */
  const keys = positions.map(() => []);
  /** @type {number[]} */
  const lints = [];
  for (const letter of LETTERS.slice(0, rounds)) {
    for (const [at, position] of positions.entries()) {
      const typed = text.slice(0, position) + letter + text.slice(position);
      if (at % Math.ceil(count / 3) === 0) lints.push(costOf(() => runMarkdownlint(typed)));
      keys[at]?.push(costOf(() => press(typed)));
      // The key is taken back, which does not count.
      press(text);
    }
  }
  return { positions: count, median: medianOf(keys.map(medianOf)), ...byLint(keys, medianOf(lints)) };
}

/**
 * The usual key press of each round, and all rounds of the worst position, as parts of what the peer needs.
 * @param {readonly (readonly number[])[]} keys
 * @param {number} lint
 */
function byLint(keys, lint) {
  const rounds = (keys[0] ?? []).map((_, round) => medianOf(keys.map((times) => Number(times[round]))));
  const worst = keys.reduce((one, other) => (medianOf(other) > medianOf(one) ? other : one), keys[0] ?? []);
  return {
    usual: ratioOf(
      rounds,
      rounds.map(() => lint),
    ),
    worst: spreadOf(worst.map((time) => time / lint)),
  };
}
