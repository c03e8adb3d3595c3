import { access } from 'node:fs/promises';

/**
 * Tells whether a path leads to something, through links too.
 * @param {string} path
 */
export function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
