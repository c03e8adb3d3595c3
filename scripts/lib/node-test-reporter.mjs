/**
 * Reporter of `node --test`: one line of JSON for each test that ran, `{name, file, wholeFile, passed, skipped, error}`, and for each print of a test, `{print}`.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield line({ print: data.message });
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const skipped = data.skip !== undefined || data.todo !== undefined;
    if (isWholeFile(data) && type === 'test:pass') continue;
    yield line({
      name: data.name,
      file: data.file,
      wholeFile: isWholeFile(data),
      passed: type === 'test:pass' && !skipped,
      ...(skipped && { skipped }),
      error: errorOf(data),
    });
  }
}

/**
 * Node reports a file that holds no test, or that broke outside its tests, as a test of the file's name.
 * @param {{ name: string, nesting: number, file?: string }} data
 */
function isWholeFile({ name, nesting }) {
  return nesting === 0 && /\.test\.mjs$/.test(name);
}

/** @param {{ details: { error?: { cause?: unknown, message: string } } }} data */
function errorOf({ details: { error } }) {
  const cause = error?.cause ?? error;
  return cause instanceof Error
    ? (cause.stack ?? cause.message)
    : cause === undefined
      ? undefined
      : String(cause);
}

/** @param {object} value */
function line(value) {
  return `${JSON.stringify(value)}\n`;
}
