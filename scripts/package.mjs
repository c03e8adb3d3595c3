import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript, say } from './lib/say.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { packageExtension } = await import('./lib/package-extension.mjs');
  const { describePackage } = await import('./lib/package-files.mjs');
  say(await describePackage(await packageExtension()));
  return 0;
});
