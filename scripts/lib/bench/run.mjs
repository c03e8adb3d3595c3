import { makeRunFolder } from '../run-folder.mjs';
import { withScope } from '../scope.mjs';
import { measureActivation } from './activation.mjs';
import { measureArchive } from './archive.mjs';
import { measureIndex } from './archive-index.mjs';
import { GOALS } from './goals.mjs';
import { measureGrowth } from './growth.mjs';
import { measureHost } from './host.mjs';
import { bundleCore, loadCore } from './load-core.mjs';
import { measurePaste } from './paste.mjs';
import { FULL, SHORT } from './run-sizes.mjs';
import { measureSizes } from './sizes.mjs';
import { compareTexts } from './texts.mjs';
import { measureTitles } from './titles.mjs';
import { measureTyping } from './typing.mjs';

/**
 * What each part of the benchmark is given: a `folder` of its own, the `bundle` of what is measured and what is in it, how much
 * is to be measured, and whom to tell how far it is.
 * @typedef {object} Run
 * @property {string} folder
 * @property {string} bundle
 * @property {import('./load-core.mjs').Core} core
 * @property {import('./run-sizes.mjs').Sizes} size
 * @property {import('../scope.mjs').Scope} scope
 * @property {(line: string) => void} report
 */

/** What was measured for a goal, its spread beside it. @typedef {import('./measure.mjs').Spread & { readonly name: string }} Measured */

/** @typedef {(run: Run) => Promise<readonly Measured[]>} Part */

/** The parts in their order, those last that need VS Code. @type {Readonly<Record<string, Part>>} */
const PARTS = {
  typing: measureTyping,
  archive: measureArchive,
  index: measureIndex,
  growth: measureGrowth,
  titles: measureTitles,
  sizes: measureSizes,
  host: measureHost,
  activation: measureActivation,
  paste: measurePaste,
};

/**
 * All that came of a run; `failures` tells of the parts that could not be measured.
 * @typedef {object} Outcome
 * @property {boolean} short
 * @property {readonly Measured[]} measured
 * @property {readonly import('./texts.mjs').Comparison[]} comparisons
 * @property {readonly string[]} failures
 */

/** What `only` may name besides goals and parts. */
const TEXTS = 'texts';

/** The names that `only` takes. */
export const NAMES = [...new Set([...GOALS.flatMap(({ part, name }) => [part, name]), TEXTS])];

/**
 * Runs the benchmark.
 * @param {{ short: boolean, only?: string | undefined, report: (line: string) => void }} options `only` names a part, or a goal
 *   whose part is run
 * @returns {Promise<Outcome>}
 */
export function runBench({ short, only, report }) {
  return withScope(async (scope) => {
    const folder = await makeRunFolder(scope);
    const bundle = await bundleCore(folder);
    const core = await loadCore(bundle);
    const size = short ? SHORT : FULL;
    const run = { folder, bundle, core, size, scope, report };
    const parts = wantedParts({ short, only });
    const measured = [];
    const failures = [];
    for (const name of parts) {
      const part = PARTS[name];
      const own = (/** @type {string} */ line) => report(`${name}: ${line}`);
      const start = performance.now();
      try {
        if (part) measured.push(...(await part({ ...run, report: own })).map(sound));
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
      }
      own(`measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    const comparisons = only === undefined || only === TEXTS ? await compareTexts(run) : [];
    return { short, measured, comparisons, failures };
  });
}

/** @param {Measured} measured */
function sound(measured) {
  if (Number.isFinite(measured.median) && measured.median > 0) return measured;
  throw new Error(`${measured.name} was measured as ${measured.median}`);
}

/** @param {{ short: boolean, only?: string | undefined }} options */
function wantedParts({ short, only }) {
  const goals = GOALS.filter(({ part, name, inVscode }) =>
    only === undefined ? !(short && inVscode) : [part, name].includes(only),
  );
  return [...new Set(goals.map(({ part }) => part))];
}
