import { decodePage } from '../../src/titles/decode/decode-page.ts';
import { encodeJapanese, type Japanese } from './encode-japanese.ts';

/** A page with a head, then a title, in an encoding. */
export function encodedPage(
  head: string,
  title: string,
  encoding: Japanese | 'utf8' | 'utf16le' | 'latin1',
): Uint8Array {
  const html = `<html><head>${head}<title>${title}</title>`;
  switch (encoding) {
    case 'utf8':
    case 'utf16le':
    case 'latin1':
      return Buffer.from(html, encoding);
    default:
      return encodeJapanese(html, encoding);
  }
}

/** The source of a page's title. */
export function titleOf(bytes: Uint8Array, contentType = 'text/html'): string | undefined {
  return /<title>(.*)<\/title>/s.exec(decodePage(bytes, contentType))?.[1];
}
