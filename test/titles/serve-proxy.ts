import { createServer } from 'node:http';
import { connect } from 'node:net';
import { listen } from './loopback.ts';

/** Looks up nothing, as where only a proxy knows the names. */
export const unknown = async () => {
  throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' });
};

/** Starts a proxy that leads all tunnels to one port and answers all requests by itself. */
export async function serveProxy(tunnelEnd = 0) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end('by proxy');
  });
  server.on('connect', ({ url = '' }, socket) => {
    seen.push(url);
    const end = connect(tunnelEnd, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    socket.on('error', () => end.destroy());
    end.on('error', () => socket.destroy());
    socket.pipe(end).pipe(socket);
  });
  return { proxy: `http://127.0.0.1:${await listen(server)}`, seen };
}
