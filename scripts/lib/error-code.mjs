/**
 * Node's code of an error, like `ENOENT`; undefined where it has none.
 * @param {unknown} error
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
