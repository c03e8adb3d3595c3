import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderWith, NOW, notes, shownotes } from './command.ts';

const NEXT = [
  '# 第4回 粘土の回',
  '',
  '- Hosted by @kaze, [風間](https://example.com/kazama)さん',
  '- Recording date: 2026-11-27',
  '- Video:',
  '- Guest: ふたばさん',
  '',
  '## Contents',
  '',
  '### @kaze',
  '',
  '### @ame (欠席)',
  '',
].join('\n');

const SHOW = {
  'episodes/001/README.md': notes(1),
  'episodes/002/README.md': notes(2).replace(/(Video:).*/, '$1'),
  'episodes/003/README.md': notes(3),
  'episodes/004/README.md': NEXT,
};

describe('shownotes list', { concurrency: 2 }, () => {
  it('prints a table, the newest first, in which wide characters stand in columns', async () => {
    const { code, out, err } = await shownotes(await folderWith(SHOW), ['list', NOW]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      [
        'episode  date            state          host         guest   topics  file',
        '004      2026-11-27 Fri  planned        @kaze, 風間  ふたば  0       episodes/004/README.md',
        '003      2026-11-20 Fri  recorded       @kaze        -       1       episodes/003/README.md',
        '002      2026-11-13 Fri  video missing  @kaze        -       1       episodes/002/README.md',
        '001      2026-11-06 Fri  recorded       @kaze        -       1       episodes/001/README.md',
        '',
      ].join('\n'),
    );
  });

  it('prints JSON of the states that are wanted, as of a time', async () => {
    const args = ['list', '--format=json', '--state=ready', '--state=notes-missing', 'episodes'];
    const { code, out, err } = await shownotes(await folderWith(SHOW), [...args, '--as-of=2026-11-26']);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(JSON.parse(out), [
      {
        id: '004',
        number: 4,
        title: '粘土の回',
        date: '2026-11-27',
        state: 'notes-missing',
        hosts: ['@kaze', '風間'],
        guests: ['ふたば'],
        presenters: [
          { name: '@kaze', absent: false, topics: 0 },
          { name: '@ame', absent: true, topics: 0 },
        ],
        topics: 0,
        video: null,
        file: 'episodes/004/README.md',
      },
    ]);
  });

  it('lists one file, judged by its whole archive, and a file that is no archive’s', async () => {
    const folder = await folderWith({ ...SHOW, 'draft.md': notes(9) });
    const one = await shownotes(folder, ['list', NOW, 'episodes/002', 'draft.md']);
    assert.match(one.out, /^.*\n002 .* video missing .*\n009 .* ready .*draft\.md\n$/);
  });

  it('cuts long lists of people, and leaves nothing that a terminal obeys', async () => {
    const hosts = Array.from({ length: 9 }, (_, at) => `人${at}\u001B[1m`).join(', ');
    const folder = await folderWith({ 'episodes/001/README.md': notes(1).replace('@kaze', hosts) });
    const { out } = await shownotes(folder, ['list', NOW]);
    assert.match(out, /^001 .*人0\uFFFD\[1m, 人1.*… {2}-/m);
    assert.ok(!out.includes('\u001B'));
  });

  it('says what it cannot do', async () => {
    const folder = await folderWith({ 'note.txt': '' });
    const empty = await shownotes(folder, ['list']);
    assert.deepEqual([empty.code, empty.out], [0, '']);
    assert.match(empty.err, /holds no episodes/);
    assert.equal((await shownotes(folder, ['list', '--format', 'json'])).out, '[]\n');
    const unknown = await shownotes(folder, ['list', '--state', 'lost']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /--state cannot be lost: name one of planned, notes-missing, ready/);
    assert.match((await shownotes(folder, ['list', 'nowhere'])).err, /nowhere cannot be read/);
  });
});
