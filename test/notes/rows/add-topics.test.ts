import assert from 'node:assert/strict';
import test from 'node:test';
import { readNotes } from '../../../src/notes/moves/notes.ts';
import { addTopics } from '../../../src/notes/rows/add-topics.ts';

const URLS = [{ url: 'https://a.example.com/1' }, { url: 'https://a.example.com/2', title: 'Two' }];

test('several URLs become topics one behind the other, each told where it stands', () => {
  for (const [before, lines] of [
    [undefined, ['#### A', '', '#### https://a.example.com/1', '', '#### https://a.example.com/2']],
    [0, ['#### https://a.example.com/1', '', '#### https://a.example.com/2', '', '#### A']],
  ] as const) {
    const text = '### @kaze\n\n#### A\n\n### @ame\n';
    const place = { section: 0, ...(before !== undefined && { before }) };
    const { offset, text: put, urls } = addTopics(readNotes(text), place, URLS) ?? assert.fail();
    const after = text.slice(0, offset) + put + text.slice(offset);
    assert.equal(after, `### @kaze\n\n${lines.join('\n')}\n\n### @ame\n`);
    for (const { at, url } of urls) assert.ok(put.startsWith(url, at), url);
    assert.deepEqual(
      urls.map(({ title }) => title),
      [undefined, 'Two'],
    );
  }
});

test('nothing is added where it would be read as something else', () => {
  assert.equal(addTopics(readNotes('### @kaze\n\n```sh\nnever closed\n'), { section: 0 }, URLS), undefined);
  assert.equal(addTopics(readNotes('### @kaze\n'), { section: 1 }, URLS), undefined);
});
