import { pastedUrls, type Transfer } from '../../../src/titles/transfer/pasted-urls.ts';
import { readAnchors } from '../../../src/titles/transfer/read-anchors.ts';

/** A transfer as programs give it, with HTML that has not been read. */
export type Transferred = Omit<Transfer, 'anchors'> & { readonly html?: string };

/** Reads what is transferred, HTML and all. */
export function urlsOf({ html, ...transfer }: Transferred): ReturnType<typeof pastedUrls> {
  const anchors = html === undefined ? undefined : readAnchors(html);
  return pastedUrls(anchors === undefined ? transfer : { ...transfer, anchors });
}
