/** Gives a host as it goes into a header: a plain word is taken for an account, be it full-width as a Japanese keyboard has it. */
export function asHost(typed: string): string {
  const host = typed.trim();
  const [, account] = /^@?([A-Za-z0-9_][\w-]*)$/.exec(host.normalize('NFKC')) ?? [];
  return account === undefined ? host : `@${account}`;
}
