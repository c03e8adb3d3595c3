import { createServer } from 'node:http';

/**
 * Serves one HTML page with a title on the loopback address.
 * @param {string} title without characters that HTML would need escaped
 * @returns {Promise<{ url: string, title: string, stop: () => Promise<void> }>}
 */
export async function servePage(title) {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body></body></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${address.port}/`, title, stop };
}
