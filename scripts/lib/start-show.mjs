import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildProducts } from './bundle.mjs';
import { openDesktop } from './desktop.mjs';
import { EDITIONS } from './editions.mjs';
import { ensureVscode } from './get-vscode.mjs';
import { ROOT, SAMPLE_SHOW } from './paths.mjs';
import { playOnce } from './play-once.mjs';
import { say } from './say.mjs';
import { withScope } from './scope.mjs';
import { makeScratch } from './scratch.mjs';
import { serveVscode } from './serve-vscode.mjs';
import { workbenchAddress } from './workbench-address.mjs';

const TRY_FIRST = `Try first:
  1. Press F1, choose “Show Notes: New Episode”, and press Enter twice.
  2. Copy the address of a web page and paste it below a presenter: its title comes.
  3. Open an older episode and the Problems panel (Ctrl+Shift+M); press Ctrl+. on a problem to mend it.
  4. Click the Show Notes icon in the activity bar, then a topic.`;

/**
 * Prints a show's outline and problems and opens it in VS Code with this extension; answers the exit code.
 * @param {{ folder: string | undefined, once: boolean }} options the sample show where no folder is given; `once` plays the
 *   four uses on a copy instead of leaving VS Code open
 */
export function startShow({ folder: given, once }) {
  return withScope(
    async (scope) => {
      await buildProducts();
      const { folder, remove } =
        given && !once ? inPlace(given) : await makeScratch({ from: given ?? SAMPLE_SHOW });
      say(await printout(folder));
      if (!once && (await openDesktop(folder))) {
        say(`${folder} is open in the desktop VS Code.\n${TRY_FIRST}`);
        return 0;
      }
      scope.onClose(remove);
      return once ? playOnce({ folder, mayBeFaultless: given !== undefined }, scope) : stayUp(folder, scope);
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
 * @param {string} folder
 * @param {import('./scope.mjs').Scope} scope
 */
async function stayUp(folder, scope) {
  const token = randomUUID();
  const server = await serveVscode(await ensureVscode(EDITIONS.oldest), { token });
  scope.onClose(server.stop);
  const address = workbenchAddress(server, { folder, token });
  say(
    `VS Code ${EDITIONS.oldest.version} with ${folder} is at\n\n  ${address}\n\n${TRY_FIRST}\n\nCtrl+C ends it.`,
  );
  const code = await server.ended;
  if (scope.signal.aborted) return 0;
  say(`The VS Code server ended with ${code}.\n${server.log().slice(-2000)}`);
  return 1;
}
