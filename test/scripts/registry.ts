import { createHash, randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../scripts/lib/listen.mjs';
import { until } from '../../scripts/lib/until.mjs';
import { packTarball } from './tarball.ts';

/** Sends a tarball, or not all of it. */
export type Send = (response: ServerResponse, tarball: Buffer) => unknown;

/** An npm registry that carries one package, `fake-vscode@1.0.0`. */
export interface Registry {
  readonly url: string;
  /** How it sends tarballs; whole at first. */
  send: Send;
  /** Says how many tarballs were asked for. */
  readonly asked: () => number;
  readonly stop: () => Promise<void>;
}

const PACKAGE = { name: 'fake-vscode', version: '1.0.0' };

/** What the package holds beside its package.json; `bulk.bin` is so long that it has a middle. */
const FILES = { 'workbench.js': '// A workbench\n', 'bulk.bin': randomBytes(300_000) };

const TARBALL = packTarball({ 'package.json': JSON.stringify(PACKAGE), ...FILES });

/** The integrity of the package, as npm writes it. */
export const INTEGRITY = `sha512-${createHash('sha512').update(TARBALL).digest('base64')}`;

/** Sends all of a tarball. */
export const whole: Send = (response, tarball) => void response.end(tarball);

/** Sends a half of a tarball and cuts the connection. */
export const cut: Send = (response, tarball) =>
  void response.write(tarball.subarray(0, tarball.length / 2), () => response.destroy());

/** Sends a half of a tarball and nothing more. */
export const stall: Send = (response, tarball) =>
  void response.write(tarball.subarray(0, tarball.length / 2));

/** Sends another tarball. */
export const other: Send = (response) =>
  void response.end(packTarball({ 'package.json': JSON.stringify(PACKAGE) }));

/** Serves the registry on loopback. */
export async function serveRegistry(): Promise<Registry> {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url === `/${PACKAGE.name}`) response.end(JSON.stringify(packument()));
    else if (request.url === '/tarball.tgz') {
      asked += 1;
      registry.send(response, TARBALL);
    } else response.writeHead(404).end('{}');
  });
  const { authority, stop } = await listen(server);
  const url = `http://${authority}/`;
  const packument = () => {
    const dist = { tarball: `${url}tarball.tgz`, integrity: INTEGRITY };
    const versions = { [PACKAGE.version]: { ...PACKAGE, dist } };
    return { name: PACKAGE.name, 'dist-tags': { latest: PACKAGE.version }, versions };
  };
  const registry: Registry = { url, send: whole, asked: () => asked, stop };
  return registry;
}

/** Waits until a number of tarballs was asked for. */
export async function askedFor(registry: Registry, count: number): Promise<void> {
  await until(`${count} tarballs asked for`, () => registry.asked() >= count);
}

/** Gives the address of a registry that is not there. */
export async function goneRegistry(): Promise<string> {
  const { authority, stop } = await listen(createServer());
  await stop();
  return `http://${authority}/`;
}
