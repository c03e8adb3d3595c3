import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ROOT } from './lib/paths.mjs';
import { runScript, say } from './lib/say.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { BUNDLE, collectStrings } = await import('./lib/collect-strings.mjs');
  const { tidyTranslations } = await import('./lib/translations.mjs');
  const strings = await collectStrings();
  await mkdir(dirname(BUNDLE), { recursive: true });
  await writeFile(BUNDLE, strings);
  say(`${Object.keys(JSON.parse(strings)).length} texts are in ${relative(ROOT, BUNDLE)}.`);
  for (const { file, missing } of await tidyTranslations()) {
    say(
      missing.length === 0
        ? `${file} has them all.`
        : `${file} lacks:\n${missing.map((key) => `  ${key}`).join('\n')}`,
    );
  }
  return 0;
});
