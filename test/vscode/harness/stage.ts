import type { Scope } from '../../../scripts/lib/scope.mjs';
import { reachServer, type Site, serveVscode } from '../../../scripts/lib/serve-vscode.mjs';
import { serveWeb } from '../../../scripts/lib/serve-web.mjs';
import { writeSettings } from '../../../scripts/lib/settings.mjs';
import { type Neighbour, withNeighbours } from './neighbours.ts';

/** What the runner of the tests has started and tells them by their environment. */
interface Stage {
  /** The browser's endpoint. */
  readonly browser: string;
  readonly vscode: { readonly root: string; readonly node: string };
  /** That of VS Code. */
  readonly version: string;
  /** The folder of installed extensions. */
  readonly extensions: string;
  /** The folder for pictures and logs. */
  readonly results: string;
  /** A running server; VS Code for the Web where there is none. */
  readonly reach?: { readonly authority: string; readonly home: string };
}

/** What a test wants of the VS Code whose window it opens. */
export interface Wanted {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Opens the window in Restricted Mode, with a VS Code of its own. */
  readonly restricted?: boolean;
  /** Leaves it to the test to install the extension, from `<extensions>/show-notes`; for the web only. */
  readonly uninstalled?: boolean;
  /** The display language, such as `ja`; English by default. For the web only. */
  readonly language?: string;
  /** Other extensions that are installed beside ours, in a VS Code of its own. */
  readonly neighbours?: readonly Neighbour[];
}

export const STAGE: Stage = JSON.parse(process.env['SHOW_NOTES_STAGE'] ?? '{}');

/** A VS Code for a test: the folder of a server, or the address of the extensions of one for the Web. */
export type Opened = Site & { readonly home?: string; readonly extensions?: string };

/** Opens a VS Code for a test that reaches one folder of files. */
export async function openSite(wanted: Wanted, files: string, scope: Scope): Promise<Opened> {
  const { vscode, reach } = STAGE;
  const { settings = {}, language, restricted = false, neighbours = [] } = wanted;
  if (reach && !restricted && neighbours.length === 0) {
    await writeSettings(reach.home, settings);
    if (wanted.settings) scope.onClose(() => writeSettings(reach.home, {}));
    return { ...reachServer(reach), home: reach.home };
  }
  const extensions = await withNeighbours(STAGE.extensions, neighbours, scope);
  const builtIn = ['web-files', ...(wanted.uninstalled ? [] : ['show-notes']), ...neighbours];
  const site = reach
    ? await serveVscode(vscode, { extensions, settings, restricted })
    : await serveWeb(vscode, { extensions, settings, files, builtIn, language, restricted });
  scope.onClose(site.stop);
  return site;
}
