import http, { type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { TitleError } from '../../reasons.ts';

/** What no setting and no switch of Node changes. */
const ALWAYS = {
  maxHeaderSize: 32_768,
  insecureHTTPParser: false,
  rejectUnauthorized: true,
  autoSelectFamily: true,
};

/** How an address is asked for. */
export interface GetOptions {
  readonly headers: OutgoingHttpHeaders;
  readonly signal: AbortSignal;
  /** Left out for an IP address, which is not looked up. */
  readonly lookup?: LookupFunction;
  /** Judges the other end of a connection that was there before, for which nothing is looked up. */
  readonly isAllowed: (ip: string) => boolean;
}

/** An answer with its body still to come. */
export interface Got {
  readonly response: IncomingMessage;
  /** Says what went wrong with the request since the answer began: more than the body knows. */
  readonly failure: () => Error | undefined;
}

/** Sends one request and waits for the header of the answer; rejects with any error. */
export function get(url: URL, { signal, isAllowed, ...options }: GetOptions): Promise<Got> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // VS Code puts its proxy behind the functions of these modules, and only where no agent is named.
    const request = (url.protocol === 'https:' ? https : http).get(url, { ...options, ...ALWAYS });
    let failure: Error | undefined;
    request.on('error', (error) => {
      failure ??= error;
      reject(error);
    });
    request.on('response', (response) => {
      if (url.protocol === 'http:' || 'encrypted' in response.socket)
        return resolve({ response, failure: () => failure });
      // Nobody but a proxy that opens no tunnel answers in the open; it must not speak for the site.
      reject(new TitleError('proxy', String(response.statusCode)));
      request.destroy();
    });
    guardReused(request, isAllowed);
    const stop = () => {
      request.destroy();
      // A request that still waits for an agent says nothing when it is destroyed.
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
    request.on('close', () => {
      signal.removeEventListener('abort', stop);
      // An answer that is none, such as a switch of protocols, ends without an error.
      reject(new TitleError('bad-response'));
    });
  });
}

function guardReused(request: ClientRequest, isAllowed: GetOptions['isAllowed']): void {
  request.on('socket', ({ remoteAddress = '' }) => {
    if (request.reusedSocket && !isAllowed(remoteAddress))
      request.destroy(new TitleError('private-address', remoteAddress));
  });
}
