import type { Ask, Page, Request } from '../ask.ts';
import type { HostRules } from '../gate/host-rules.ts';
import { gateRequest } from '../gate/url-gate.ts';
import { TitleError } from '../reasons.ts';
import { reasonOf } from '../turns/wait.ts';
import { limitBytes } from './limit-bytes.ts';
import { askSystem } from './node/ask-system.ts';
import { ACCEPT_ENCODING, decodeContent } from './node/content-encoding.ts';
import { type Followed, follow } from './node/follow.ts';
import type { Resolve } from './node/guarded-lookup.ts';
import { networkReason } from './node/network-reason.ts';
import { WANTED } from './wanted.ts';

/** The bytes of a body that are taken from the network at most, before they are unpacked. */
const LONGEST_SENT = 512 * 1024;

/** What asking needs from outside. */
export interface NodeOptions {
  /** The name to send. */
  readonly userAgent: string;
  /** The languages to ask for, as in an `Accept-Language` field. */
  readonly languages: string;
  /** Gives the settings as they are when an address is asked. */
  readonly rules: () => HostRules;
  /** Looks up the addresses of a host; the system does where absent. */
  readonly resolve?: Resolve;
}

/** Makes what asks for pages by Node's own modules, behind VS Code's proxy, and never of a private network. */
export function makeAsk(options: NodeOptions): Ask {
  return async (request) => {
    try {
      const rules = options.rules();
      const url = gateRequest(request, rules);
      const { signal } = request;
      const headers = headersFor(request, options);
      const resolve = options.resolve ?? askSystem;
      return pageOf(await follow(url, { headers, signal, rules, resolve }), request);
    } catch (error) {
      throw networkReason(error);
    }
  };
}

function headersFor({ accept }: Request, { userAgent, languages }: NodeOptions) {
  return {
    accept: WANTED[accept].accept,
    'accept-encoding': ACCEPT_ENCODING,
    'accept-language': languages,
    'user-agent': userAgent,
  };
}

function pageOf(followed: Followed, request: Request): Page {
  const { got, url, redirected } = followed;
  const { statusCode = 0, headers } = got.response;
  const retryAfter = headers['retry-after'];
  return {
    url: url.href,
    redirected,
    status: statusCode,
    contentType: headers['content-type'] ?? '',
    disposition: headers['content-disposition'] ?? '',
    ...(retryAfter !== undefined && { retryAfter }),
    body: () => readBody(followed, request),
    close: () => got.response.destroy(),
  };
}

async function* readBody({ got: { response, failure } }: Followed, { accept, signal }: Request) {
  try {
    const sent = limitBytes(response, LONGEST_SENT);
    yield* limitBytes(
      decodeContent(sent, response.headers['content-encoding'] ?? ''),
      WANTED[accept].longest,
    );
  } catch (error) {
    if (signal.aborted) throw reasonOf(signal);
    // The body knows only that it broke off.
    throw networkReason(error instanceof TitleError ? error : (failure() ?? error));
  }
}
