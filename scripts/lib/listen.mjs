/**
 * Lets a server listen on the loopback address, on any free port; `stop` ends it with all connections.
 * @param {import('node:http').Server} server
 * @returns {Promise<{ authority: string, stop: () => Promise<void> }>}
 */
export async function listen(server) {
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { authority: `127.0.0.1:${address.port}`, stop };
}
