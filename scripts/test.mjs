import { ensureDependencies } from './lib/dependencies.mjs';
import { readOptions } from './lib/read-options.mjs';
import { runScript, Trouble } from './lib/say.mjs';

await runScript(async () => {
  const { values } = readOptions({
    options: {
      grep: { type: 'string' },
      unit: { type: 'boolean' },
      vscode: { type: 'string', multiple: true },
    },
  });
  await ensureDependencies();
  const { NAMES } = await import('./lib/ready-editions.mjs');
  const vscode = values.vscode?.map((given) => {
    const name = NAMES.find((one) => one === given);
    if (!name) throw new Trouble(`--vscode ${given} is unknown: name one of ${NAMES.join(', ')}.`);
    return name;
  });
  const { testEverything } = await import('./lib/test-everything.mjs');
  return testEverything({ grep: values.grep, unit: values.unit, vscode });
});
