import { createServer, type Server, type Socket } from 'node:net';
import type { Page } from '../../src/titles/ask.ts';
import { makeAsk, type NodeOptions } from '../../src/titles/fetch/ask-node.ts';
import type { HostRules } from '../../src/titles/gate/host-rules.ts';
import { TitleError } from '../../src/titles/reasons.ts';

/** Rules that let nothing through but the one loopback address on which the sites of the tests are. */
export const LOOPBACK: HostRules = {
  denyHosts: [],
  allowedPrivateHosts: [],
  allowedAddressRanges: ['127.0.0.1'],
};

/** Rules as they are where nobody has set any. */
export const STRICT: HostRules = { ...LOOPBACK, allowedAddressRanges: [] };

/** Lets a server listen on the loopback address until the process of the tests ends, which it does not hold up; answers its port. */
export async function listen(server: Server): Promise<number> {
  server.unref();
  server.on('connection', (socket) => {
    // A peer that is left mid-sentence is no failure of the test.
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts a peer that does with its connections what it likes; answers its authority. */
export async function serveRaw(onConnection: (socket: Socket) => void): Promise<string> {
  return `127.0.0.1:${await listen(createServer(onConnection))}`;
}

/** Starts a peer that answers whatever it is asked with these bytes and then hangs up, or resets where told. */
export function answerRaw(
  bytes: string | Uint8Array,
  end: 'end' | 'reset' | 'wait' = 'end',
): Promise<string> {
  return serveRaw((socket) => {
    socket.once('data', () =>
      socket.write(bytes, () => {
        if (end === 'end') socket.end();
        if (end === 'reset') socket.resetAndDestroy();
      }),
    );
  });
}

/** What a test asks with, where it is not what most do. */
export interface Asking extends Partial<Omit<NodeOptions, 'rules'>> {
  readonly rules?: HostRules;
  readonly signal?: AbortSignal;
  readonly accept?: 'page' | 'json';
}

/** Asks for a page; every name leads to the loopback address. */
export function askPage(
  url: string,
  { rules = LOOPBACK, signal, accept, ...options }: Asking = {},
): Promise<Page> {
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  const ask = makeAsk({
    userAgent: 'Test/1',
    languages: 'ja,en;q=0.8',
    resolve,
    ...options,
    rules: () => rules,
  });
  return ask({ url, accept: accept ?? 'page', signal: signal ?? new AbortController().signal });
}

/** Reads a whole body; answers what came, and the code of the reason why no more did. */
export async function readAll(page: Page): Promise<{ readonly text: string; readonly failure?: string }> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of page.body()) chunks.push(chunk);
    return { text: Buffer.concat(chunks).toString() };
  } catch (error) {
    return { text: Buffer.concat(chunks).toString(), failure: codeOf(error) };
  }
}

/** Tells the code and the detail of the reason why there is no page, or else the whole page. */
export async function outcome(asked: Promise<Page>): Promise<string> {
  try {
    const { text, failure } = await readAll(await asked);
    return failure ?? text;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof TitleError) return error.code;
  throw error;
}
