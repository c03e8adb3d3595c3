import type { Ask, Request } from '../../ask.ts';
import { TitleError } from '../../reasons.ts';

/** Makes a way of asking in a browser that does not ask in vain: sites that the browser has closed once, and never opened, are asked again only where a fresh answer is wanted. */
export function spareClosed(ask: Ask): Ask {
  const opened = new Set<string>();
  const closed = new Set<string>();
  return async (request) => {
    const door = doorOf(request);
    if (closed.has(door) && request.fresh !== true) throw new TitleError('blocked-by-browser');
    try {
      const page = await ask(request);
      opened.add(door);
      closed.delete(door);
      return page;
    } catch (error) {
      // One that has been open before was away for a moment, of which a browser does not tell.
      const isClosed = error instanceof TitleError && error.code === 'blocked-by-browser';
      if (isClosed && !opened.has(door)) closed.add(door);
      throw error;
    }
  };
}

/** Sites open what is made for other programs sooner than their pages. */
function doorOf({ url, accept }: Request): string {
  return `${accept} ${URL.canParse(url) ? new URL(url).origin : url}`;
}
