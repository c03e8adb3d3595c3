import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paintWalkthrough } from './lib/paint-walkthrough.mjs';
import { ROOT } from './lib/paths.mjs';
import { runScript, say } from './lib/say.mjs';

/** Paints the pictures of the walkthrough anew. */
await runScript(async () => {
  const folder = join(ROOT, 'media', 'walkthrough');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of await paintWalkthrough()) {
    await writeFile(join(folder, name), text);
    say(`media/walkthrough/${name}`);
  }
  return 0;
});
