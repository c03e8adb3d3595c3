import type { PastedUrl } from '../../notes/paste/insertion.ts';
import type { Anchor } from './anchor.ts';
import { listedUrls, withoutComments } from './listed-urls.ts';
import { toldTitles } from './told-titles.ts';

/** What is pasted or dropped, in the forms that a program may give it. */
export interface Transfer {
  /** `text/plain`. */
  readonly text: string;
  /** What `text/html` consists of. */
  readonly anchors?: readonly Anchor[];
  /** Firefox's `text/x-moz-url`: an address and its title, each on a line of its own. */
  readonly mozUrl?: string;
  /** `text/uri-list`, which is what counts of something dropped. */
  readonly uriList?: string;
}

/** The addresses that a transfer consists of, in order, each with the title that the transfer tells; none where it is anything else. */
export function pastedUrls(transfer: Transfer): readonly PastedUrl[] {
  const urls = listedUrls(textOf(transfer));
  const titles = toldTitles(urls, transfer);
  return urls.map((url, at) => {
    const title = titles[at];
    return title === undefined ? { url } : { url, title };
  });
}

function textOf({ text, uriList = '' }: Transfer): string {
  return uriList.trim() === '' ? text : withoutComments(uriList);
}
