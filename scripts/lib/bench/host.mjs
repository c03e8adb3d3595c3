import { join } from 'node:path';
import { runHostTests } from '../host-tests.mjs';
import { onceOf } from './measure.mjs';
import { openScene } from './vscode-scene.mjs';

/** The test that measures it, and what it notes. */
const TEST = 'is read while somebody types';
const [BLOCK, PARSE] = [/longest block[^:]*: ([\d.]+) ms/i, /largest single parse: ([\d.]+) ms/i];

/**
 * Lets the test of a large archive run in VS Code, and reads what it has measured.
 * @param {import('./run.mjs').Run} run
 */
export async function measureHost(run) {
  const { folder, scope, report } = run;
  const results = join(folder, 'host-results');
  const tests = await runHostTests({
    ...(await openScene(run)),
    ...{ results, grep: TEST, folder: join(folder, 'host-tests'), scope },
  });
  const told = tests.map(({ name, note, error }) => note ?? error ?? name).join('\n');
  const [block, parse] = [BLOCK, PARSE].map((pattern) => Number(pattern.exec(told)?.[1]));
  if (!block || !parse) throw new Error(`The test of a large archive told no figures: ${told}`);
  report(told);
  return [{ name: 'longest-block', ...onceOf(block / parse) }];
}
