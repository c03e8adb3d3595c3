import { ensureDependencies } from './lib/dependencies.mjs';
import { readOptions } from './lib/read-options.mjs';
import { runScript, say, Trouble } from './lib/say.mjs';

await runScript(async () => {
  const { values } = readOptions({
    options: {
      json: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  await ensureDependencies();
  const { NAMES, runBench } = await import('./lib/bench/run.mjs');
  const { asData, asText } = await import('./lib/bench/tell.mjs');
  const { json, short, only } = values;
  if (only !== undefined && !NAMES.includes(only)) {
    throw new Trouble(`--only ${only} is unknown: name one of ${NAMES.join(', ')}.`);
  }
  const outcome = await runBench({ short, only, report });
  say(json ? JSON.stringify(asData(outcome), undefined, 2) : asText(outcome));
  return outcome.failures.length === 0 ? 0 : 1;
});

/** Not among what is printed for programs. @param {string} line */
function report(line) {
  process.stderr.write(`${line}\n`);
}
