import assert from 'node:assert/strict';
import test from 'node:test';
import { takenName } from '../../src/archive/taken-name.ts';
import type { Renaming } from '../../src/notes/rename/renaming.ts';
import { format } from '../../src/notes/rule.ts';
import { archived } from '../notes/rules/dates.ts';

const ARCHIVE = [
  ['011', '### @ame\n\n### [風](https://x.com/kaze)'],
  ['012', '### @ame\n\n### [風](https://x.com/kaze)\n\n### [雪](https://x.com/yuki)'],
  ['013', '### [雨](https://x.com/rainy)\n\n### @tsuki'],
].map(([id = '', text = '']) => archived(id, `# ${id}\n\n${text}\n`));
const PRESENTERS = [{ handle: 'hoshi', aliases: [] }];

const rows: readonly (readonly [
  kind: Renaming['kind'],
  from: Renaming['from'],
  to: Renaming['to'],
  answer?: string,
])[] = [
  ['handle', { handle: 'ame' }, { handle: 'rain' }],
  ['handle', { handle: 'ame' }, { handle: 'AME' }],
  ['handle', { handle: 'ame' }, { handle: 'tsuki' }, '@tsuki is somebody else in 013'],
  ['handle', { handle: 'nobody' }, { handle: 'ame' }, '@ame is somebody else in 012'],
  ['handle', { handle: 'ame' }, { handle: 'yuki' }, '@yuki is somebody else in 012'],
  ['handle', { handle: 'ame' }, { handle: 'hoshi' }, '@hoshi is somebody else in .shownotes.json'],
  [
    'whole',
    { handle: 'ame' },
    { handle: 'tsuki', url: 'https://x.com/tsuki' },
    '@tsuki is somebody else in 013',
  ],
  ['whole', { handle: 'ame' }, { name: '雨', url: 'https://x.com/rainy' }],
  ['whole', { handle: 'ame' }, { name: '雪', url: 'https://x.com/yuki' }, '雪 is somebody else in 012'],
  ['name', { name: '風' }, { name: '雪' }, '雪 is somebody else in 012'],
  ['name', { name: '風' }, { name: '月' }],
  [
    'url',
    { url: 'https://x.com/kaze' },
    { url: 'https://twitter.com/yuki' },
    'https://twitter.com/yuki is somebody else in 012',
  ],
];

for (const [kind, from, to, answer] of rows) {
  test(`${JSON.stringify(from)} may ${answer ? 'not ' : ''}become ${JSON.stringify(to)}`, () => {
    const told = takenName({ kind, from, to, written: '' }, ARCHIVE.toReversed(), PRESENTERS);
    assert.equal(told && format(told), answer);
  });
}
