/**
 * What is to be reached: `measured` is held where it is at most `goal`. A ratio is ours by that of `against`; a wish is told
 * beside the goal.
 * @typedef {object} Goal
 * @property {string} name
 * @property {string} part the part of the benchmark that measures it
 * @property {string} what
 * @property {string} against
 * @property {'ratio' | 'exponent' | 'KB'} unit
 * @property {number} goal
 * @property {number} [wish]
 * @property {true} [inVscode]
 */

const LINT = "markdownlint's time for the same text";
const COLD = 'all of them read anew';
const LINEAR = 'linear time, which is 1';

/** @type {readonly Goal[]} */
const TYPING = [
  {
    ...{ name: 'key-12-median', part: 'typing', against: LINT, unit: 'ratio', goal: 1 / 10 },
    what: 'Key press in an episode of 12 KB to all problems and outline data, median over its positions',
  },
  {
    ...{ name: 'key-12-worst', part: 'typing', against: LINT, unit: 'ratio', goal: 1 / 2 },
    what: 'The same at the worst position',
  },
  {
    ...{ name: 'key-120-median', part: 'typing', against: LINT, unit: 'ratio', goal: 1 / 50 },
    what: 'The same in one of 120 KB, median',
  },
  {
    ...{ name: 'key-120-worst', part: 'typing', against: LINT, unit: 'ratio', goal: 1 / 15 },
    what: 'The same at the worst position',
  },
];

/** @type {readonly Goal[]} */
const ARCHIVES = [
  {
    ...{ name: 'archive-cold', part: 'archive', against: "markdownlint's run over the same files" },
    ...{ unit: 'ratio', goal: 0.6, wish: 0.35 },
    what: 'Command line over an archive, all rules including those across episodes, nothing cached',
  },
  {
    ...{ name: 'archive-again', part: 'archive', against: 'the run before', unit: 'ratio', goal: 1 / 30 },
    what: 'The same again, nothing changed',
  },
  {
    ...{ name: 'one-changed', part: 'index', against: COLD, unit: 'ratio', goal: 1 / 500 },
    what: 'One of 2,000 episodes changed: index, and problems of all open ones, up to date',
  },
  {
    ...{ name: 'memory', part: 'index', against: 'the size of their texts', unit: 'ratio', goal: 3 },
    what: 'Memory of the index of 2,000 episodes',
  },
  {
    ...{ name: 'growth-length', part: 'growth', against: LINEAR, unit: 'exponent', goal: 1.1 },
    what: 'Growth of time with the length of a text, worst of all kinds of texts',
  },
  {
    ...{ name: 'growth-episodes', part: 'growth', against: LINEAR, unit: 'exponent', goal: 1.1 },
    what: 'Growth of time with the number of episodes, worst of all kinds of archives',
  },
];

/** @type {readonly Goal[]} */
const REST = [
  {
    ...{ name: 'titles', part: 'titles', against: 'what politeness allows', unit: 'ratio', goal: 1.2 },
    what: 'Titles of 100 URLs on 20 hosts that answer in 200 ms',
  },
  {
    ...{ name: 'bundle', part: 'sizes', against: 'nothing', unit: 'KB', goal: 500 },
    what: 'Bundle of the desktop, as packed',
  },
  {
    ...{ name: 'vsix', part: 'sizes', against: 'nothing', unit: 'KB', goal: 900 },
    what: 'Package',
  },
];

/** @type {readonly Goal[]} */
const IN_VSCODE = [
  {
    ...{ name: 'longest-block', part: 'host', against: 'the largest single parse', inVscode: true },
    ...{ unit: 'ratio', goal: 1.5 },
    what: 'Longest block of the extension host while 2,000 episodes are read and somebody types',
  },
  {
    ...{ name: 'activation', part: 'activation', against: "the built-in Markdown extension's" },
    ...{ unit: 'ratio', goal: 1 / 2, inVscode: true },
    what: 'Activation, which is loading of own code and call of `activate`, both read from the same start-up',
  },
  {
    ...{ name: 'paste', part: 'paste', against: 'a paste without the extension', inVscode: true },
    ...{ unit: 'ratio', goal: 1.1 },
    what: 'Paste of a URL, from key press to URL in the document',
  },
];

/** All goals, in the order in which they are told. */
export const GOALS = [...TYPING, ...ARCHIVES, ...REST, ...IN_VSCODE];
