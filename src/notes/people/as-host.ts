/** A full-width form of ASCII stands so far behind it in Unicode. */
const WIDER = 0xfee0;

/** Gives a host as it goes into a header: a plain word is taken for an account, be it full-width as a Japanese keyboard has it. */
export function asHost(typed: string): string {
  const host = typed.trim();
  const narrow = host.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - WIDER));
  const [, account] = /^@?([A-Za-z0-9_][\w-]*)$/.exec(narrow) ?? [];
  return account === undefined ? host : `@${account}`;
}
