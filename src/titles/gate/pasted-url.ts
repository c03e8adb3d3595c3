const LONGEST = 2048;

/** Tells whether a text is an http or https address without user name and password. */
export function isWebUrl(text: string): boolean {
  // `URL` passes over tabs and line breaks, so that another page would be asked than a link leads to.
  if (!/^https?:\/\/[^\t\r\n]*$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** White space, and what nobody sees, as chats put it around addresses. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** The one address that a clipboard text consists of, as written; undefined for any other text. */
export function pastedUrl(text: string): string | undefined {
  const shown = text.trim();
  if (shown.length > LONGEST) return undefined;
  const url = shown.replace(AROUND, '');
  return /^[^\s\p{Cc}]+$/u.test(url) && isWebUrl(url) ? url : undefined;
}
