/** One line of a header field (https://www.rfc-editor.org/rfc/rfc9110#section-5.5) that is not too long for it. */
const FIELD = /^[\x20-\x7e]{1,256}$/;

/** Gives the name by which sites are asked: the user's own where it can be sent, and else that of the extension, in the form that browsers have made usual. */
export function userAgentOf(version: string, own?: unknown): string {
  if (typeof own === 'string' && FIELD.test(own) && own.trim() !== '') return own.trim();
  return `Mozilla/5.0 (compatible; ShowNotes/${version})`;
}
