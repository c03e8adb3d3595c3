import assert from 'node:assert/strict';
import test from 'node:test';
import { AskedRows } from '../../src/editor/asked-rows.ts';

const LINK = { id: 'link', children: [] };
const TOPIC = { id: 'topic', children: [LINK] };
const ROWS = [
  { id: 'a', children: [TOPIC] },
  { id: 'b', children: [] },
];

/** Makes rows of which VS Code has asked for the children of some, and for the top. */
function makeAsked(...ids: readonly string[]): AskedRows {
  const asked = new AskedRows();
  for (const id of [undefined, ...ids]) asked.asked(id);
  return asked;
}

test('all is asked for once the top is, and each row that was open', async () => {
  const asked = makeAsked('a', 'topic');
  assert.ok(asked.areAll);
  asked.expectAnew(ROWS);
  let isDone = false;
  const all = asked.all().then(() => {
    isDone = true;
  });
  for (const id of [undefined, 'a']) asked.asked(id);
  await Promise.resolve();
  assert.ok(!isDone && !asked.areAll);
  asked.asked('topic');
  await all;
});

test('nobody waits for rows that are closed or in a closed one, have no children any more, or were never open', async () => {
  for (const asked of [makeAsked('b'), makeAsked('a'), makeAsked('topic')]) {
    asked.expectAnew(ROWS);
    for (const id of [undefined, 'a']) asked.asked(id);
    await asked.all();
  }
  const closed = makeAsked('a', 'topic');
  closed.close('a');
  closed.expectAnew(ROWS);
  closed.asked(undefined);
  await closed.all();
});

test('nobody waits any more where nothing is expected any more', async () => {
  const asked = makeAsked('a');
  asked.expectAnew(ROWS);
  const all = asked.all();
  asked.settle();
  await all;
  assert.ok(asked.areAll);
});
