import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript } from './lib/say.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { buildProducts } = await import('./lib/bundle.mjs');
  await buildProducts();
  return 0;
});
