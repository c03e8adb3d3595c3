import assert from 'node:assert/strict';
import test from 'node:test';
import { loggedTitles } from '../../src/editor/logged-titles.ts';
import type { TitleAnswer } from '../../src/titles/title-source.ts';

test('the log names the host and the reason of a page without a title, and nothing else of its address', async () => {
  const lines: string[] = [];
  const ask = (answer: TitleAnswer, signal = new AbortController().signal) => {
    const titles = loggedTitles(async () => answer, { info: (line: string) => void lines.push(line) });
    return titles('https://wiki.example.com:8443/secret/path?token=1#me', signal);
  };
  assert.deepEqual(await ask({ title: 'Beans' }), { title: 'Beans' });
  assert.deepEqual(await ask({ reason: 'cancelled' }, AbortSignal.abort()), { reason: 'cancelled' });
  assert.deepEqual(lines, []);
  const refused: TitleAnswer = { reason: 'http-status', detail: '418' };
  assert.equal(await ask(refused), refused);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^No title from wiki\.example\.com(?::8443)?: http-status 418$/);
});
