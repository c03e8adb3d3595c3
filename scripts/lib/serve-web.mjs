import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from './listen.mjs';
import { sendFile } from './send-file.mjs';
import { answerFiles } from './serve-files.mjs';
import { LOOPBACK_ALLOWED, withDefaults } from './settings.mjs';
import { webPage } from './web-page.mjs';
import { openingQuery, uriPath } from './workbench-address.mjs';

/**
 * How to serve VS Code for the Web: `extensions` is a folder of unpacked ones; those of `builtIn` are there from the start, the
 * others wait to be installed; `files` is the one folder that windows can reach; `language` is that of the display, such as `ja`;
 * `restricted` opens windows in Restricted Mode. `tests` are run in place of being used.
 * @typedef {{ extensions: string, builtIn: readonly string[], files: string, settings?: Readonly<Record<string, unknown>>, language?: string | undefined, restricted?: boolean | undefined, tests?: WebTests }} WebOptions
 */

/**
 * Tests that run in the extension host: the name of their extension, and who answers what they ask of this machine, below the
 * address `machine` beside those of the extensions.
 * @typedef {{ name: string, answer: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, path: readonly string[]) => Promise<unknown> }} WebTests
 */

/** The schemes of the folder that windows can reach, of which VS Code trusts one unasked; `test/vscode/web-files` provides their file systems. */
const SCHEMES = { trusted: 'show-files:', untrusted: 'vscode-vfs:' };

/** The URI that windows have for a path. @param {string} path */
export function fileUri(path) {
  return `${SCHEMES.trusted}${uriPath(path)}`;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Serves VS Code for the Web on a free port of the loopback address, together with extensions, at the address `extensions`, and
 * a folder of files. Both have a part in their addresses that pages of other sites cannot know.
 * @param {{ root: string }} vscode
 * @param {WebOptions} options
 * @returns {Promise<import('./serve-vscode.mjs').Site & { extensions: string, stop: () => Promise<void> }>}
 */
export async function serveWeb({ root }, options) {
  const secret = randomUUID();
  const server = createServer((request, response) => {
    answer(request, response, { root, secret, ...options }).catch(() => response.writeHead(400).end());
  });
  const { authority, stop } = await listen(server);
  const scheme = options.restricted ? SCHEMES.untrusted : SCHEMES.trusted;
  const toUri = (/** @type {string} */ path) => `${scheme}${uriPath(path)}`;
  const origin = `http://${authority}`;
  const address = (/** @type {import('./workbench-address.mjs').Opening} */ opening) =>
    `${origin}/?${openingQuery(opening, toUri)}`;
  return { origin, address, extensions: `${origin}/${secret}/extensions`, stop };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {WebOptions & { root: string, secret: string }} site
 */
async function answer(request, response, site) {
  const {
    root,
    secret,
    extensions,
    builtIn,
    files,
    settings = {},
    language,
    restricted = false,
    tests,
  } = site;
  const { pathname, searchParams } = new URL(`http://localhost${request.url}`);
  const [, first = '', area = '', ...path] = pathname.split('/').map(decodeURIComponent);
  const authority = request.headers.host ?? '';
  const extensionsPath = `/${secret}/extensions`;
  if (first === '')
    response.writeHead(200, HTML).end(
      webPage({
        authority,
        extensionsPath,
        builtIn,
        settings: withDefaults({ ...LOOPBACK_ALLOWED, ...settings }),
        language,
        restricted,
        tests: tests?.name,
      }),
    );
  else if (first === 'vscode') await sendFile(response, root, [area, ...path]);
  else if (language && area === 'extensions' && first === secret && builtIn.includes(path.join('/')))
    await listFiles(response, join(extensions, ...path), `http://${authority}${pathname}`);
  else if (first === secret && area === 'extensions') await sendFile(response, extensions, path);
  else if (first === secret && area === 'machine' && tests) await tests.answer(request, response, path);
  else if (first === secret && area === 'files') await answerFiles(request, response, files, searchParams);
  else response.writeHead(404).end();
}

/**
 * Answers with the addresses of an extension's files, as a gallery does.
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} address
 */
async function listFiles(response, folder, address) {
  const names = await readdir(folder);
  response.writeHead(200, JSON_TYPE).end(JSON.stringify(names.map((name) => `${address}/${name}`)));
}
