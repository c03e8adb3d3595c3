import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { colouredIn, snapshotOf, withoutOurs } from './coloured.ts';
import { loadGrammars } from './tokenize.ts';

const SNAPSHOT = 'test/syntaxes/episode.snap.txt';

const grammars = loadGrammars();

/** Prints what is coloured as `person: @name`: the last part of the scope, and the text. */
async function colours(markdown: string): Promise<string[]> {
  const found = (await grammars).injected(markdown).flatMap(colouredIn);
  return found.map(([text, scope]) => `${scope.slice(scope.lastIndexOf('.') + 1)}: ${text}`);
}

function read(name: string): string {
  return readFileSync(`test/syntaxes/${name}`, 'utf8');
}

test('the colours of an episode are those of the snapshot', async () => {
  const found = snapshotOf((await grammars).injected(read('episode.txt')));
  if (process.env['UPDATE_SNAPSHOTS'] !== undefined) {
    writeFileSync(SNAPSHOT, found);
  }
  assert.equal(found, readFileSync(SNAPSHOT, 'utf8'), 'set UPDATE_SNAPSHOTS to write the snapshot anew');
});

test('nothing is coloured in an ordinary README', async () => {
  assert.deepEqual(await colours(read('ordinary.txt')), []);
});

test('Markdown keeps the scopes of its own grammar', async () => {
  const { stock, injected } = await grammars;
  const show = readdirSync('test/show/episodes').map((id) =>
    readFileSync(`test/show/episodes/${id}/README.md`, 'utf8'),
  );
  for (const text of [read('episode.txt'), read('ordinary.txt'), ...show]) {
    assert.deepEqual(injected(text).map(withoutOurs), stock(text).map(withoutOurs));
  }
});

const examples: readonly (readonly [name: string, markdown: string, ...colours: string[]])[] = [
  ['a label with its people', '- Hosted by @a, @b', 'label: Hosted by', 'person: @a', 'person: @b'],
  ['a Japanese label', '- ゲスト：@a', 'label: ゲスト', 'person: @a'],
  ['an empty field', '- Video:', 'label: Video'],
  ['a date in the header', '- 収録日: 2026-11-20', 'label: 収録日', 'date: 2026-11-20'],
  ['a malformed date', '- Recording date: 2026-11-2０', 'label: Recording date'],
  ['a guest with a link', '- Guest: [山(y)さん](https://github.com/y)', 'label: Guest', 'person: 山(y)さん'],
  ['a nested label', '- a\n  - Guest: -'],
  ['a label in prose', 'Guest: -\n\n- The Video: yes'],
  ['a handle in prose', '資料は@a さんから', 'person: @a'],
  ['a handle in a heading', '#### by @a', 'person: @a'],
  ['a handle in a bare URL', 'https://example.com/@a/b?by=@c'],
  ['a handle in a link', '[t](https://example.com/@a) <https://example.com/@b>'],
  ['a handle in a code span', '`@a`'],
  ['a handle in a fence', '```sh\ncurl -d @a\n```'],
  ['a handle in a mail address', 'me@example.com'],
  ['a handle in HTML', '<p title="@a">\n@b\n</p>'],
  ['a presenter by handle', '### @a', 'person: @a'],
  ['a presenter by name', '### [ry](https://twitter.com/ry_)', 'person: ry'],
  ['an absent presenter', '### @a（欠席）', 'person: @a', 'absent: （欠席）'],
  ['an absent presenter by name', '### [ry](https://x.com/ry) (absent)', 'person: ry', 'absent: (absent)'],
  ['an absent mark in prose', '今日は (欠席)'],
  ["a topic at the presenters' level", '### [Topic](https://example.com/a)'],
];

for (const [name, markdown, ...expected] of examples) {
  test(`colours of ${name}`, async () => {
    assert.deepEqual(await colours(markdown), expected);
  });
}
