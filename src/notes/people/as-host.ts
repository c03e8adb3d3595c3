/** Gives a host as it goes into a header: a plain word is taken for an account. */
export function asHost(typed: string): string {
  const host = typed.trim();
  return /^[A-Za-z0-9_][\w-]*$/.test(host) ? `@${host}` : host;
}
