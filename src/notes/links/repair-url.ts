import type { TrackingChoice } from '../choices.ts';
import { cleanUrl } from './url.ts';

/** A host with a path, behind what may be left of `https://`. */
const BROKEN = /^(?:[htps]{0,8}[:;/]{1,5})?((?:[a-z\d-]+\.)+[a-z]{2,}\/[\w./?=&%#:~+-]+)$/i;

/** A mended URL, and how much of the text it stands for. */
export interface Repaired {
  readonly url: string;
  readonly length: number;
}

/** Mends the address at the start of a text that has no scheme or misspells it: `youtu.be/x`, `ttps://youtu.be/x`. */
export function repairUrl(text: string, tracking?: TrackingChoice): Repaired | undefined {
  const typed = /^\S*/.exec(text)?.[0] ?? '';
  const page = BROKEN.exec(typed.normalize('NFKC'))?.[1];
  return page === undefined
    ? undefined
    : { url: cleanUrl(`https://${page}`, tracking), length: typed.length };
}
