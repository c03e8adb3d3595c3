/**
 * The assertions of Node's `node:assert/strict` that tests in the extension host make, for hosts that are no Node; a test of its
 * own holds them to Node's.
 */
const assert = {
  ok(value: unknown, message = 'Expected something, got nothing'): void {
    if (!value) throw new AssertionError(message);
  },

  equal(actual: unknown, expected: unknown, message?: string): void {
    assert.ok(Object.is(actual, expected), message ?? differs(actual, expected));
  },

  notEqual(actual: unknown, expected: unknown, message?: string): void {
    assert.ok(!Object.is(actual, expected), message ?? same(actual));
  },

  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    assert.ok(isDeepStrictEqual(actual, expected), message ?? differs(actual, expected));
  },

  notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
    assert.ok(!isDeepStrictEqual(actual, expected), message ?? same(actual));
  },

  match(text: string, pattern: RegExp, message?: string): void {
    assert.ok(pattern.test(text), message ?? `Expected ${pattern}, got ${show(text)}`);
  },

  async rejects(promise: Promise<unknown>): Promise<void> {
    const isRejected = await promise.then(
      () => false,
      () => true,
    );
    assert.ok(isRejected, 'Expected a rejection, got none');
  },
};

export default assert;

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/**
 * Tells whether two values are the same in all they hold, as Node's `isDeepStrictEqual` does; of objects knows only those that
 * are made of their own properties.
 * @throws {TypeError} for other objects, such as dates and maps
 */
export function isDeepStrictEqual(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (!isObject(actual) || !isObject(expected)) return false;
  for (const one of [actual, expected]) {
    const tag = Object.prototype.toString.call(one);
    if (!/^\[object (?:Object|Array)\]$/.test(tag)) throw new TypeError(`${tag} cannot be compared here`);
  }
  const keys = keysOf(actual);
  return (
    Object.getPrototypeOf(actual) === Object.getPrototypeOf(expected) &&
    lengthOf(actual) === lengthOf(expected) &&
    keys.length === keysOf(expected).length &&
    keys.every(
      (key) =>
        Object.prototype.propertyIsEnumerable.call(expected, key) &&
        isDeepStrictEqual(Reflect.get(actual, key), Reflect.get(expected, key)),
    )
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function keysOf(value: object): PropertyKey[] {
  return Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));
}

function lengthOf(value: object): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function differs(actual: unknown, expected: unknown): string {
  return `Expected\n${show(expected)}\ngot\n${show(actual)}`;
}

function same(actual: unknown): string {
  return `Expected something else than ${show(actual)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? String(value);
}
