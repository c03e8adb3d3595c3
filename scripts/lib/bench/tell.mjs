import { availableParallelism, cpus } from 'node:os';
import { GOALS } from './goals.mjs';

/** @typedef {import('./run.mjs').Outcome} Outcome */
/** @typedef {import('./goals.mjs').Goal} Goal */

/**
 * What a run tells a program: whether each goal is held, with the spread of what was measured and the comparisons beside it.
 * @param {Outcome} outcome
 */
export function asData({ measured, comparisons, failures }) {
  const found = findGoals(measured);
  const goals = found.map(({ name, goal, median }) => ({
    name,
    goal,
    measured: median,
    held: median <= goal,
  }));
  const spreads = found.map(({ name, low, high }) => ({ name, low, high }));
  return { machine: machine(), goals, spreads, comparisons, failures };
}

/**
 * What a run tells a person: tables in Markdown.
 * @param {Outcome} outcome
 */
export function asText({ short, measured, comparisons, failures }) {
  return [
    `Measured on ${machine()}.${short ? ' It was a short run, whose figures say nothing.' : ''}`,
    goalTable(findGoals(measured)),
    ...(comparisons.length > 0 ? [comparisonTable(comparisons)] : []),
    ...failures.map((failure) => `Not measured: ${failure}`),
  ].join('\n\n');
}

/**
 * Puts what was measured with its goal, in the order of the goals.
 * @param {Outcome['measured']} measured
 */
function findGoals(measured) {
  return GOALS.flatMap((goal) => {
    const own = measured.find(({ name }) => name === goal.name);
    return own ? [{ ...goal, ...own }] : [];
  });
}

/** @param {ReturnType<typeof findGoals>} rows */
function goalTable(rows) {
  const lines = rows.map(({ what, against, unit, goal, wish, median, low, high }) => {
    const tell = (/** @type {number} */ value) => WAYS[unit](value);
    const spread = low === high ? tell(median) : `${tell(median)} (${tell(low)} to ${tell(high)})`;
    const aim = wish === undefined ? tell(goal) : `${tell(goal)}, wished ${tell(wish)}`;
    return [what, unit === 'KB' ? '' : against, aim, spread, median <= goal ? 'yes' : '**no**'];
  });
  return table(['what', 'compared with', 'at most', 'measured', 'held'], lines);
}

/** @param {Outcome['comparisons']} comparisons */
function comparisonTable(comparisons) {
  const names = Object.keys(comparisons[0]?.peers ?? {});
  const lines = comparisons.map(({ texts, ours, peers }) => {
    const cells = names.map((name) => {
      const { median = 0, low = 0, high = 0 } = peers[name] ?? {};
      return `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
    });
    return [texts, `${ours.toFixed(0)} ms`, ...cells];
  });
  const heads = names.map((name) => `by ${name}`);
  return table(['texts, each read and checked as a whole', 'ours', ...heads], lines);
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} lines */
function table(head, lines) {
  const all = [head, head.map(() => '---'), ...lines];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @type {Readonly<Record<Goal['unit'], (value: number) => string>>} */
const WAYS = {
  ratio: (value) => (value < 0.25 ? `1/${Number((1 / value).toPrecision(3))}` : value.toFixed(2)),
  exponent: (value) => value.toFixed(2),
  KB: (value) => `${Math.ceil(value)} KB`,
};

function machine() {
  const [first] = cpus();
  return `${availableParallelism()} cores of ${first?.model.trim() ?? 'an unknown kind'}, Node ${process.versions.node}`;
}
