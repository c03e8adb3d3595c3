import { Trouble } from './say.mjs';

/**
 * Waits until a VS Code server says on which port it listens.
 * @param {import('./node-group.mjs').NodeGroup} group
 * @returns {Promise<string>}
 */
export function readPort({ child, output, ended }) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`${why}\n${output().slice(-4000)}`));
    const late = setTimeout(() => fail('The VS Code server did not listen within a minute.'), 60_000);
    const look = () => {
      const [, code, refused] = /listen (E[A-Z]+): [^\n]*:(\d+)\s/.exec(output()) ?? [];
      const why = code === 'EADDRINUSE' ? 'is taken' : `cannot be had (${code})`;
      if (refused) reject(new Trouble(`Port ${refused} ${why}: name another one with --port, or none.`));
      const port = /Extension host agent listening on (\d+)\s/.exec(output())?.[1];
      if (port) resolve(port);
      if (port || refused) clearTimeout(late);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    void ended.then((code) => {
      clearTimeout(late);
      fail(`The VS Code server ended with ${code}.`);
    });
  });
}
