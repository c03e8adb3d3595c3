import { createServer } from 'node:http';
import { listen } from './listen.mjs';
import { sendFile } from './send-file.mjs';
import { answerFiles } from './serve-files.mjs';
import { withDefaults } from './settings.mjs';
import { webPage } from './web-page.mjs';
import { openingQuery, uriPath } from './workbench-address.mjs';

/**
 * How to serve VS Code for the Web: `extensions` is a folder of unpacked ones, served under `/extensions/<name>`; those of
 * `builtIn` are there from the start, the others wait to be installed; `files` is the one folder that windows can reach.
 * @typedef {{ extensions: string, builtIn: readonly string[], files: string, settings?: Readonly<Record<string, unknown>> }} WebOptions
 */

/** The scheme of the folder that windows can reach; `test/vscode/web-files` provides its file system. */
const SCHEME = 'show-files';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Serves VS Code for the Web on a free port of the loopback address, together with extensions and a folder of files.
 * @param {{ root: string }} vscode
 * @param {WebOptions} options
 * @returns {Promise<import('./serve-vscode.mjs').Site & { stop: () => Promise<void> }>}
 */
export async function serveWeb({ root }, { extensions, builtIn, files, settings = {} }) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, area = '', ...path] = pathname.split('/').map(decodeURIComponent);
    const authority = request.headers.host ?? '';
    if (area === '')
      response.writeHead(200, HTML).end(webPage({ authority, builtIn, settings: withDefaults(settings) }));
    else if (area === 'vscode') void sendFile(response, root, path);
    else if (area === 'extensions') void sendFile(response, extensions, path);
    else if (area === 'files') void answerFiles(request, response, files, searchParams);
    else response.writeHead(404).end();
  });
  const { authority, stop } = await listen(server);
  const toUri = (/** @type {string} */ path) => `${SCHEME}:${uriPath(path)}`;
  const origin = `http://${authority}`;
  return { origin, address: (opening) => `${origin}/?${openingQuery(opening, toUri)}`, stop };
}
