import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildProducts } from './bundle.mjs';
import { EDITIONS } from './editions.mjs';
import { ensureVscode } from './get-vscode.mjs';
import { openDesktop } from './open-desktop.mjs';
import { ROOT, SAMPLE_SHOW } from './paths.mjs';
import { playOnce } from './play-once.mjs';
import { say } from './say.mjs';
import { withScope } from './scope.mjs';
import { makeScratch } from './scratch.mjs';
import { serveVscode } from './serve-vscode.mjs';

const TRY_FIRST = `Try first:
  1. Press F1, choose “Show Notes: New Episode”, and press Enter twice.
  2. Copy the address of a web page and paste it below a presenter: its title comes.
  3. Open an older episode and the Problems panel (Ctrl+Shift+M); press Ctrl+. on a problem to mend it.
  4. Click the Show Notes icon in the activity bar, then a topic.`;

/** A person is asked whether to trust their own folder, as ever in VS Code. */
const ASK_FOR_TRUST = {
  'security.workspace.trust.banner': 'untilDismissed',
  'security.workspace.trust.startupPrompt': 'once',
};

/**
 * Prints a show's outline and problems and opens it in VS Code with this extension; answers the exit code.
 * @param {{ folder: string | undefined, once: boolean, port: number | undefined }} options the sample show where no folder is
 *   given; `once` plays the four uses on a copy instead of leaving VS Code open; `port` is that of a VS Code server, which is
 *   then used even where there is a desktop VS Code
 */
export function startShow({ folder: given, once, port }) {
  return withScope(
    async (scope) => {
      await buildProducts();
      const { folder, remove } =
        given && !once ? inPlace(given) : await makeScratch({ from: given ?? SAMPLE_SHOW });
      say(await printout(folder));
      if (once) {
        scope.onClose(remove);
        return playOnce({ folder, mayBeFaultless: given !== undefined }, scope);
      }
      const why = port === undefined ? await openDesktop(folder) : undefined;
      if (port === undefined && why === undefined) {
        say(`${folder} is open in the desktop VS Code.\n${TRY_FIRST}`);
        return 0;
      }
      scope.onClose(remove);
      if (why) say(`${why} A VS Code server opens it instead.`);
      return stayUp({ folder, isOurs: given === undefined, port }, scope);
    },
    { onInterrupt: once ? 130 : 0 },
  );
}

/** @param {string} folder */
function inPlace(folder) {
  return { folder, remove: async () => {} };
}

/** @param {string} folder @returns {Promise<string>} */
async function printout(folder) {
  return createRequire(import.meta.url)(join(ROOT, 'dist', 'report.js')).report(folder);
}

/**
 * Serves VS Code until the process is interrupted.
 * @param {{ folder: string, isOurs: boolean, port: number | undefined }} show `isOurs`: the sample show, which needs no trust
 * @param {import('./scope.mjs').Scope} scope
 */
async function stayUp({ folder, isOurs, port }, scope) {
  const token = randomUUID();
  const server = await serveVscode(await ensureVscode(EDITIONS.newest), {
    ...{ token, forPerson: true },
    ...(isOurs ? {} : { asksTrust: true, settings: ASK_FOR_TRUST }),
    ...(port && { port }),
  });
  scope.onClose(server.stop);
  const address = server.address({ folder });
  say(
    `VS Code ${EDITIONS.newest.version} with ${folder} is at\n\n  ${address}\n\n${TRY_FIRST}\n\nCtrl+C ends it.`,
  );
  const code = await server.ended;
  if (scope.signal.aborted) return 0;
  say(`The VS Code server ended with ${code}.\n${server.log().slice(-2000)}`);
  return 1;
}
