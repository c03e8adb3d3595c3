import type { RequestListener } from 'node:http';

/** What a browser lets every site be asked with, without asking it for leave first. */
const ALWAYS_ALLOWED = /^(?:accept|accept-language|content-language)$/;

/** Fetches as browsers do: it must be called on no object, and gives a body that not all of them can loop over. */
export const browserFetch: typeof fetch = async function (this: unknown, url, init) {
  if (this !== undefined) throw new TypeError('Illegal invocation');
  for (const [name, value] of Object.entries(init?.headers ?? {})) {
    const isAllowed = ALWAYS_ALLOWED.test(name) && value.length <= 128 && !/["():<>?@[\\\]{}]/.test(value);
    if (!isAllowed) throw new TypeError(`the site does not allow ${name}`);
  }
  const response = await fetch(url, init);
  if (response.headers.get('access-control-allow-origin') !== '*') throw new TypeError('Failed to fetch');
  Object.defineProperty(response.body ?? {}, Symbol.asyncIterator, { value: undefined });
  return response;
};

/** Answers as a site does that all may read. */
export function openToAll(listener: RequestListener): RequestListener {
  return (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    listener(request, response);
  };
}
