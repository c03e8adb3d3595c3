/** The part of Web Crypto that is needed here (https://www.w3.org/TR/WebCryptoAPI). */
declare const crypto: { readonly subtle?: { digest(name: string, bytes: Uint8Array): Promise<ArrayBuffer> } };

/**
 * Gives the SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits; nothing in pages that were not sent over a safe
 * connection, where browsers work none out.
 */
export async function digest(what: Uint8Array | string): Promise<string | undefined> {
  const bytes = typeof what === 'string' ? new TextEncoder().encode(what) : what;
  const hash = await crypto.subtle?.digest('SHA-256', bytes);
  return hash && [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
