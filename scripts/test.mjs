import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/say.mjs';

await runScript(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  await ensureDependencies();
  const { testEverything } = await import('./lib/test-everything.mjs');
  return testEverything(values);
});
