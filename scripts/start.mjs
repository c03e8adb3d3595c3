import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { readOptions } from './lib/read-options.mjs';
import { runScript, Trouble } from './lib/say.mjs';

await runScript(async () => {
  const options = readCommandLine();
  if (options.folder && !(await isFolder(options.folder))) {
    throw new Trouble(
      `${options.folder} is no folder: name the folder of a show, or none to see the sample show.`,
    );
  }
  await ensureDependencies();
  const { startShow } = await import('./lib/start-show.mjs');
  return startShow(options);
});

/** A folder is meant from where the person typed the command, which npm tells apart from the project's own folder. */
function readCommandLine() {
  const { values, positionals } = readOptions({
    options: { once: { type: 'boolean', default: false }, port: { type: 'string' } },
    allowPositionals: true,
  });
  const byNpm = process.env['npm_lifecycle_event'] === 'start';
  const here = (byNpm && process.env['INIT_CWD']) || process.cwd();
  const [folder] = positionals;
  return {
    folder: folder === undefined ? undefined : resolve(here, folder),
    once: values.once,
    port: values.port === undefined ? undefined : readPort(values.port),
  };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Trouble(`--port ${text} is no port: name a number from 1 to 65535.`);
}

/** @param {string} path */
function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
