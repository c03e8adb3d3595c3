/** Hosts that do nothing but let people in. */
const HOSTS = /^(?:accounts|login|signin|auth|sso|id)\./;
/** Paths of pages that let people in, or ask them for their consent first. */
const PATHS = /\/(?:(?:wp-)?log[-_]?in|sign[-_]?in|auth|consent|ServiceLogin)(?:[/.]|$)/i;

/** Tells whether a page that one has been sent on to is there for signing in, so that its title is not the one wanted. */
export function isSignIn(from: string, to: string): boolean {
  const [asked, answered] = [new URL(from), new URL(to)];
  const isNew = (pattern: RegExp, part: 'hostname' | 'pathname') =>
    pattern.test(answered[part]) && !pattern.test(asked[part]);
  return isNew(HOSTS, 'hostname') || isNew(PATHS, 'pathname');
}
