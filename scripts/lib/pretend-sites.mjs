import { createServer } from 'node:http';
import { listen } from './listen.mjs';

/**
 * Answers for sites that do not exist, as the proxy of a VS Code that has these `settings`: an address of `pages` gets a page with
 * its title, or no answer for ever where that is undefined.
 * @param {Readonly<Record<string, string | undefined>>} pages titles without characters that HTML would need escaped; addresses begin with `http:`
 * @returns {Promise<{ settings: Readonly<Record<string, unknown>>, stop: () => Promise<void> }>}
 */
export async function pretendSites(pages) {
  const server = createServer((request, response) => {
    const address = `http://${request.headers.host}${new URL(request.url ?? '', 'http://localhost').pathname}`;
    if (!(address in pages)) response.writeHead(404).end();
    const title = pages[address];
    if (title === undefined) return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<title>${title}</title>`);
  });
  // VS Code asks for a tunnel to the site; it ends here too.
  server.on('connect', (_request, socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    server.emit('connection', socket);
  });
  const { authority, stop } = await listen(server);
  const settings = { 'http.proxy': `http://${authority}`, 'http.proxySupport': 'override' };
  return { settings, stop };
}
