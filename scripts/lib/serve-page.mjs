import { createServer } from 'node:http';
import { listen } from './listen.mjs';

/**
 * Serves one HTML page with a title on the loopback address, whatever is asked; `asked` holds the paths that were.
 * @param {string} title without characters that HTML would need escaped
 * @param {{ open?: boolean }} [options] `open` lets pages of other sites read it
 * @returns {Promise<{ url: string, title: string, asked: string[], stop: () => Promise<void> }>}
 */
export async function servePage(title, { open = false } = {}) {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body></body></html>`;
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (open) response.setHeader('access-control-allow-origin', '*');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const { authority, stop } = await listen(server);
  return { url: `http://${authority}/`, title, asked, stop };
}
