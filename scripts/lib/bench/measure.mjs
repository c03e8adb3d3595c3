/**
 * The middle of several measurements, and the quarter and three quarters point as their spread.
 * @typedef {{ readonly median: number, readonly low: number, readonly high: number }} Spread
 */

/**
 * What is measured in turns: work by the name of who does it, which may answer milliseconds that it has measured by itself.
 * @typedef {Readonly<Record<string, () => unknown>>} Contenders
 */

/**
 * Lets contenders work in turns, each once a round; answers the milliseconds of each by the clock, by round.
 * @template {Contenders} T
 * @param {number} rounds
 * @param {T} contenders
 * @returns {Promise<Record<keyof T, number[]>>}
 */
export async function inRounds(rounds, contenders) {
  const names = /** @type {(keyof T & string)[]} */ (Object.keys(contenders));
  const times = /** @type {Record<keyof T, number[]>} */ ({});
  for (const name of names) times[name] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const milliseconds = await timeOf(/** @type {() => unknown} */ (contenders[name]));
      times[name].push(milliseconds);
    }
  }
  return times;
}

/**
 * Milliseconds of some work by the clock, or what it answers where that is a number.
 * @param {() => unknown} work
 */
async function timeOf(work) {
  const start = performance.now();
  const answer = await work();
  return typeof answer === 'number' ? answer : performance.now() - start;
}

/**
 * Milliseconds that the processor needs for work that is done at once. Other programs on the machine do not count.
 * @param {() => unknown} work
 */
export function costOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How one does by another, round by round.
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
export function ratioOf(ours, theirs) {
  return spreadOf(ours.map((one, at) => one / Number(theirs[at])));
}

/**
 * @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export function spreadOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: pointOf(sorted, 1 / 2), low: pointOf(sorted, 1 / 4), high: pointOf(sorted, 3 / 4) };
}

/**
 * What is the same each time, or measured once.
 * @param {number} value
 * @returns {Spread}
 */
export function onceOf(value) {
  return { median: value, low: value, high: value };
}

/** @param {readonly number[]} values */
export function medianOf(values) {
  return spreadOf(values).median;
}

/**
 * The value at a part of the way through sorted values, between two where it lies so.
 * @param {readonly number[]} sorted
 * @param {number} part
 */
function pointOf(sorted, part) {
  const at = (sorted.length - 1) * part;
  const below = Number(sorted[Math.floor(at)]);
  return below + (Number(sorted[Math.ceil(at)]) - below) * (at - Math.floor(at));
}

/**
 * Fits time = a · size^exponent, and answers the exponent: least squares on a double logarithmic scale.
 * @param {readonly (readonly [size: number, time: number])[]} points
 */
export function exponentOf(points) {
  const all = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (/** @type {number} */ axis) =>
    all.reduce((sum, one) => sum + Number(one[axis]), 0) / all.length;
  const [x, y] = [mean(0), mean(1)];
  const both = all.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
  return both / all.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
}
