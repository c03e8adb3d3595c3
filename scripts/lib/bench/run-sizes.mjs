/**
 * How much is measured.
 * @typedef {object} Sizes
 * @property {number} rounds of the command line
 * @property {{ part: number, rounds: number, milliseconds: number, positions: number }} typing in a part of the episodes that
 *   are meant, at as many positions as may take those milliseconds, but at least `positions`
 * @property {number} archive episodes of an archive that is checked, and in which somebody types
 * @property {number} index episodes of the index
 * @property {number} changes of one episode of that
 * @property {{ rounds: number, milliseconds: number }} growth sizes are measured until one takes longer than
 *   that, the largest in so many rounds
 * @property {readonly number[]} lengths of texts, in kilobytes
 * @property {readonly number[]} numbers of episodes: so many at the most that not all of their texts are still remembered
 * @property {number} titles times that titles are asked for
 * @property {number} starts of VS Code
 * @property {number} pastes of a URL
 * @property {number} comparisons of texts, in rounds
 * @property {number} texts generated ones that are compared
 * @property {number} longest kilobytes of the longest of them
 * @property {boolean} real whether real shows are among them
 */

/** A run whose figures count: about two minutes. @type {Sizes} */
export const FULL = {
  rounds: 2,
  typing: { part: 1, rounds: 4, milliseconds: 3000, positions: 8 },
  archive: 400,
  index: 2000,
  changes: 30,
  growth: { rounds: 2, milliseconds: 120 },
  lengths: [4, 8, 16, 32, 64, 128],
  numbers: [100, 200, 400],
  titles: 1,
  starts: 2,
  pastes: 9,
  comparisons: 2,
  texts: 60,
  longest: 120,
  real: true,
};

/** A run that only shows that all can be measured. @type {Sizes} */
export const SHORT = {
  rounds: 1,
  typing: { part: 1 / 20, rounds: 1, milliseconds: 0, positions: 2 },
  archive: 4,
  index: 10,
  changes: 1,
  growth: { rounds: 1, milliseconds: 0 },
  lengths: [1, 2, 8],
  numbers: [4, 8, 32],
  titles: 1,
  starts: 1,
  pastes: 3,
  comparisons: 1,
  texts: 2,
  longest: 4,
  real: false,
};
