import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The types of what VS Code for the Web is made of; a browser refuses scripts and styles of any other type. */
const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
});

/**
 * Answers a request by a file below a folder, or by 404; never by one outside of it, whatever the parts of the path hold.
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {readonly string[]} path its parts
 */
export async function sendFile(response, folder, path) {
  const root = resolve(folder);
  const file = resolve(root, ...path);
  const found = file.startsWith(root + sep) ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'max-age=3600',
    // The frames of web views have an origin of their own.
    'access-control-allow-origin': '*',
  });
  // A window that is closed meanwhile is nobody's trouble.
  await pipeline(createReadStream(file), response).catch(() => {});
}
