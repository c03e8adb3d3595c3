import { dispositionName } from './disposition-name.ts';
import { percentText } from './percent-text.ts';

/** Makes a title of a file's name: the one that its header `Content-Disposition` gives, or the last part of its address. */
export function fileTitle(url: string, disposition: string): string | undefined {
  const name = dispositionName(disposition) ?? lastPart(url);
  // Of a document one wants the title; of other files what they are.
  return name.replace(/(?<=.)\.pdf$/i, '') || undefined;
}

function lastPart(url: string): string {
  return percentText(new URL(url).pathname.split('/').findLast((one) => one !== '') ?? '');
}
