import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
}

const snippets: Record<string, Snippet> = JSON.parse(readFileSync('snippets/show-notes.json', 'utf8'));
const all = Object.values(snippets);

function bodyOf(prefix: string): readonly string[] {
  return all.find((snippet) => snippet.prefix === prefix)?.body ?? [];
}

test('every snippet has its own prefix', () => {
  assert.deepEqual(all.map(({ prefix }) => prefix).sort(), [
    'sn-code',
    'sn-guest',
    'sn-header',
    'sn-presenter',
    'sn-presenter-link',
    'sn-topic',
    'sn-topic-link',
  ]);
});

test('every snippet says what it is and what it writes', () => {
  const known = new Set(['prefix', 'description', 'body', 'isFileTemplate']);
  for (const [name, snippet] of Object.entries(snippets)) {
    assert.match(name, /^Show Notes: [a-z ]+$/);
    assert.match(snippet.description, /^[A-Z][^.]+$/, name);
    assert.ok(snippet.body.length > 0 && snippet.body.every((line) => !line.includes('\n')), name);
    assert.deepEqual(
      Object.keys(snippet).filter((key) => !known.has(key)),
      [],
      name,
    );
  }
});

test('every snippet leaves the cursor where writing goes on', () => {
  for (const { prefix, body } of all) {
    assert.equal(body.join('\n').split('$0').length - 1, 1, prefix);
  }
});

test('a heading is followed by a blank line', () => {
  for (const { prefix, body } of all) {
    body.forEach((line, at) => {
      assert.ok(!line.startsWith('#') || body[at + 1] === '', `${prefix}: ${line}`);
    });
  }
});

test('the header has all its fields, in the usual order', () => {
  const labels = bodyOf('sn-header').flatMap((line) => /^- (Hosted by|[\w ]+:)/.exec(line)?.[1] ?? []);
  assert.deepEqual(labels, ['Hosted by', 'Recording date:', 'Video:', 'Guest:']);
});

test('the header takes its number from the folder', () => {
  const [, pattern = ''] = /TM_DIRECTORY\/(.+)\/\$\{1:-001\}\//.exec(bodyOf('sn-header')[0] ?? '') ?? [];
  const folder = new RegExp(pattern);
  assert.equal(folder.exec('/show/episodes/012')?.[1], '012');
  assert.equal(folder.exec('C:\\show\\episodes\\001-private')?.[1], '001-private');
  assert.equal(folder.exec('/2nd-show/drafts'), null);
  assert.equal(folder.exec(''), null);
});

test('a topic takes its link from the clipboard only where that holds nothing but a URL', () => {
  const [, pattern = ''] = /CLIPBOARD\/(.+)\/\$\{1:-URL\}\//.exec(bodyOf('sn-topic-link')[0] ?? '') ?? [];
  const url = new RegExp(pattern);
  assert.equal(url.exec(' https://example.com/a?b=1#c\n')?.[1], 'https://example.com/a?b=1#c');
  assert.equal(url.exec('see https://example.com'), null);
  assert.equal(url.exec('https://example.com/a)b'), null);
  assert.equal(url.exec('https://example.com\nhttps://example.org'), null);
});
