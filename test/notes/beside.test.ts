import assert from 'node:assert/strict';
import test from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beside } from '../../src/notes/beside.ts';

test('there is one value for each object, and it can be another', () => {
  const names = beside<object, string>();
  const [some, other] = [{}, Object.freeze([])];
  names.set(some, 'some');
  names.set(other, 'other');
  names.set(some, 'the same');
  assert.deepEqual([some, other, {}].map(names.get), ['the same', 'other', undefined]);
});

test('values of other kinds are none of its own, even where they are nothing', () => {
  const [names, ages] = [beside<object, string | undefined>(), beside<object, number>()];
  const some = {};
  names.set(some, undefined);
  ages.set(some, 1);
  assert.deepEqual([names.get(some), ages.get(some)], [undefined, 1]);
});

test('nobody sees a value in its object, and no copy takes it along', () => {
  const names = beside<object, string>();
  const some = { at: 1 };
  names.set(some, 'some');
  assert.deepEqual(Reflect.ownKeys(some), ['at']);
  assert.deepEqual([{ ...some }, Object.assign({}, some), structuredClone(some)].map(names.get), [
    undefined,
    undefined,
    undefined,
  ]);
});

test('a value is kept no longer than its object', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const values = beside<object, object>();
  const kept = {};
  const goneWith = (key: object) => {
    const value = {};
    values.set(key, value);
    return new WeakRef(value);
  };
  const [stays, goes] = [goneWith(kept), goneWith({})];
  // What a turn has made a weak reference to lasts as long as that turn.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  assert.equal(values.get(kept), stays.deref());
  assert.equal(goes.deref(), undefined);
});
