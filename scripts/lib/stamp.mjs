import { createHash } from 'node:crypto';

/** What stands for the stamp of a bundle until it is known. */
export const UNSTAMPED = 'build-00000000000000000000000000000000';

/**
 * Tells a bundle in which build it is: by a digest of all that is in it, the packages too, since what another build has kept
 * must not be used.
 * @param {Uint8Array} contents
 */
export function stamp(contents) {
  const digest = createHash('sha256').update(contents).digest('hex').slice(0, 32);
  return Buffer.from(Buffer.from(contents).toString('utf8').replaceAll(UNSTAMPED, `build-${digest}`));
}
