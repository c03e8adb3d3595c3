import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { renameIn } from '../../../src/notes/rename/rename-in.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { episodes } from '../arbitrary.ts';
import { renamed } from './renamed.ts';

const MANY = [
  '# 014',
  '',
  '- Hosted by @ryojsb',
  '- Guest: [雨(ame)さん](https://x.com/ame), [風](https://x.com/kaze)さん',
  '',
  '## Contents',
  '',
  '### @ryojsb (欠席)',
  '',
  '- Seen by ＠ryojsb and @ryojsb-san, `@ryojsb`, a@ryojsb.example.com, @ryojsb/box',
  '',
  '### [ry](https://twitter.com/URyo)',
  '',
  'As [ry](https://x.com/uryo) said, not [Ryo](https://x.com/uryo).',
  '',
].join('\n');

const rows: readonly (readonly [
  name: string,
  at: string,
  typed: string,
  changes: Readonly<Record<string, string>>,
])[] = [
  [
    'a handle',
    'by @ry|ojsb',
    '@ryo',
    { 'by @ryojsb\n': 'by @ryo\n', '### @ryojsb ': '### @ryo ', '＠ryojsb ': '＠ryo ' },
  ],
  [
    'a handle typed without its sign',
    '### @|ryojsb',
    'ryo',
    { 'by @ryojsb\n': 'by @ryo\n', '### @ryojsb ': '### @ryo ', '＠ryojsb ': '＠ryo ' },
  ],
  [
    'a handle as a link',
    '### @|ryojsb',
    '[ry](https://x.com/URyo)',
    {
      'by @ryojsb\n': 'by [ry](https://x.com/URyo)\n',
      '### @ryojsb ': '### [ry](https://x.com/URyo) ',
      '＠ryojsb ': '[ry](https://x.com/URyo) ',
    },
  ],
  ['a handle beside a name', '(am|e)', '@rain', { '(ame)': '(rain)' }],
  [
    'a name',
    '[|ry]',
    'Ryo *',
    { '[ry](https://twitter': '[Ryo \\*](https://twitter', '[ry](https://x': '[Ryo \\*](https://x' },
  ],
  ['a name with a form of address', '[風|]', 'かぜ', { '[風]': '[かぜ]' }],
  [
    'a linked name as a handle',
    's [r|y]',
    '@ryojsb',
    { '### [ry](https://twitter.com/URyo)': '### @ryojsb', '[ry](https://x.com/uryo)': '@ryojsb' },
  ],
  [
    'a page',
    'twitter|.com',
    'https://github.com/ry(o)',
    {
      'https://twitter.com/URyo': 'https://github.com/ry(o)',
      '[ry](https://x.com/uryo)': '[ry](https://github.com/ry(o))',
      '[Ryo](https://x.com/uryo)': '[Ryo](https://github.com/ry(o))',
    },
  ],
];

for (const [name, at, typed, changes] of rows) {
  for (const eol of ['\n', '\r\n']) {
    test(`${name} is renamed wherever it is so written${eol === '\n' ? '' : ', with CRLF'}`, () => {
      const lined = (text: string) => text.replaceAll('\n', eol);
      assert.ok(MANY.includes(at.replace('|', '')), at);
      const wanted = Object.entries(changes).reduce((text, [from, to]) => text.replace(from, () => to), MANY);
      assert.equal(renamed(lined(MANY.replace(at.replace('|', ''), () => at)), typed), lined(wanted));
    });
  }
}

test('an address in a definition is renamed once, unless others have it too', () => {
  const text = '### [雨|][a]\n\n### @kaze\n\nSee [雨][a].\n\n[a]: https://x.com/ame\n';
  assert.equal(
    renamed(text, 'あめ'),
    '### [あめ][a]\n\n### @kaze\n\nSee [あめ][a].\n\n[a]: https://x.com/ame\n',
  );
  const other = '### [ame](https://x.com/a|me)';
  const shared = '### [雨][a]\n\nSee [雨][a].\n\n[a]: https://x.com/ame\n';
  assert.equal(renamed(other, 'https://x.com/rain', shared), shared.replace('x.com/ame', 'x.com/rain'));
  assert.equal(renamed(other, 'https://x.com/rain', `${shared}\n![Rain][a]\n`), undefined);
});

test('in a text with conflicts nothing is renamed', () => {
  assert.equal(renamed('### @a|me', '@kaze', '### @ame\n\n<<<<<<< a\n=======\n>>>>>>> b\n'), undefined);
});

test('renaming and renaming back changes nothing, whatever the notes are', () => {
  fc.assert(
    fc.property(episodes, (text) => {
      const to = (from: string, name: string) =>
        ({ kind: 'handle', from: { handle: from }, to: { handle: name }, written: '' }) as const;
      const edits = renameIn(text, to('kaze', 'tsuki'));
      const changed = applyEdits(text, edits ?? []);
      assert.equal(applyEdits(changed, renameIn(changed, to('tsuki', 'kaze')) ?? []), text);
      assert.ok(
        edits === undefined || !readEpisode(changed).mentions.some(({ person }) => person.handle === 'kaze'),
      );
    }),
    { numRuns: 200 },
  );
});
