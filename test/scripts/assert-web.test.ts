import nodeAssert from 'node:assert/strict';
import test from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import assert, { isDeepStrictEqual as isSame } from '../vscode/harness/assert.web.ts';

class Named {
  readonly name = 'a';
}

const ODD = [0, -0, Number.NaN, '', '0', null, undefined, false, [], {}, [undefined], Array(1), new Named()];

/** Values made of others, as JSON is, with those that are easily taken for each other. */
const VALUE = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...ODD),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '0', 'length'), tie('value'), { maxKeys: 2 }),
  ),
})).value;

test('tests in a browser take values for the same that Node takes for the same', () => {
  for (const one of ODD)
    for (const other of ODD) nodeAssert.equal(isSame(one, other), isDeepStrictEqual(one, other));
  fc.assert(
    fc.property(fc.clone(VALUE, 2), VALUE, ([one, copy], other) => {
      nodeAssert.equal(isSame(one, other), isDeepStrictEqual(one, other));
      nodeAssert.equal(isSame(one, copy), isDeepStrictEqual(one, copy));
    }),
    { numRuns: 2000 },
  );
});

test('tests in a browser do not compare what their assertions do not know', () => {
  for (const one of [new Map(), new Set(), new Date(0), new Uint8Array(1), /a/])
    nodeAssert.throws(() => isSame(one, {}), TypeError);
});

test('assertions in a browser fail where those of Node do', async () => {
  const values = [0, -0, '', 'a', 'ab', [], ['a'], { a: 1 }, null];
  for (const one of values) {
    await alike((of) => of.ok(one));
    for (const other of values)
      for (const name of ['equal', 'notEqual', 'deepEqual', 'notDeepEqual'] as const)
        await alike((of) => of[name](one, other));
    await alike((of) => of.match(String(one), /^a$/));
  }
  await alike((of) => of.rejects(Promise.resolve(1)));
  await alike((of) => of.rejects(Promise.reject(new Error('no'))));
});

/** Checks that an assertion of a browser's fails as that of Node's does, or that neither fails. */
async function alike(make: (of: typeof assert) => unknown): Promise<void> {
  const name = async (of: typeof assert) => {
    try {
      await make(of);
      return 'passed';
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  };
  nodeAssert.equal(await name(assert), await name(nodeAssert as unknown as typeof assert), String(make));
}
