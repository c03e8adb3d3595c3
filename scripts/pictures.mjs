import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/say.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { takePictures } = await import('./lib/take-pictures.mjs');
  return takePictures();
});
