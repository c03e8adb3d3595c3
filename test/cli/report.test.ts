import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import test from 'node:test';
import { report } from '../../src/cli/report.ts';

/** Writes files into a folder of their own, reports on it, and removes it. */
async function reportOn(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return (await report(folder, Date.parse('2026-10-20T12:00:00Z'))).replaceAll(
      relative('.', folder),
      'show',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a report holds outline and problems of every episode, by number', async () => {
  const header = '- Hosted by @kaze\n- Guest:\n\n## Contents\n\n';
  const printed = await reportOn({
    'episodes/010/README.md': `# 9\n\n${header}### @kaze\n\n#### Rain\n\n- https://a.example.com/x\n- https://b.example.com/x\n\n### @ame (欠席)\n`,
    'episodes/2/README.md': `# 2\n\n${header}### @ame\n\n- https://a.example.com/x?fbclid=1\n`,
    'episodes/2/notes.md': '# 7',
    'README.md': '# A show',
  });
  assert.deepEqual(printed.split('\n'), [
    'show/episodes/2/README.md',
    ...['  Hosted by: @kaze', '  Guest: ', '  @ame (topics: 1)', '    https://a.example.com/x?fbclid=1'],
    '  show/episodes/2/README.md:10:26 information Unexpected tracking parameters in the URL: fbclid (tracking-parameters)',
    '',
    'show/episodes/010/README.md',
    ...[
      '  Hosted by: @kaze',
      '  Guest: ',
      '  @kaze (topics: 1)',
      '    Rain (links: 2)',
      '  @ame (absent) (topics: 0)',
    ],
    '  show/episodes/010/README.md:1:3 warning Unexpected number 9 in folder 010 (episode-number)',
  ]);
});

test('a report knows the archive around an episode', async () => {
  const printed = await reportOn({
    'a/episodes/001/README.md': '# 001\n\n- Recording date: 2026-10-16\n',
    'a/episodes/002/README.md': '# 002\r\n\r\n- Recording date: 2026-10-16\r\n',
  });
  assert.match(
    printed,
    /002\/README\.md:3:19 warning Date 2026-10-16 is already the date of episode 001 \(repeated-date\)$/,
  );
});

test('a report names the files that stand in place of notes', async () => {
  const printed = await reportOn({
    'episodes/001/README.md': '# 001\n\n- Recording date: 2026-10-23\n',
    'episodes/002/REAME.md': '# 002',
    '.old/episodes/003/REAME.md': '# 003',
    'node_modules/old/episodes/003/REAME.md': '# 003',
  });
  assert.deepEqual(printed.split('\n').slice(-3), [
    '',
    'show/episodes/002/REAME.md',
    '  show/episodes/002/REAME.md:1:1 warning Unexpected name REAME.md, expected README.md for episode 002 (episode-file)',
  ]);
  assert.equal(printed.split('REAME.md:1:1').length, 2);
});

test('a report holds nothing that a terminal obeys', async () => {
  const printed = await reportOn({ 'episodes/001/README.md': '# 001\n\n- Hosted by \u001B[2J@kaze\n' });
  assert.match(printed, /kaze/);
  assert.doesNotMatch(printed, /[^\P{Cc}\n]/u);
});

test('a folder without episodes gives an empty report, and one that is not there an error', async () => {
  assert.equal(await reportOn({ 'README.md': '# 001' }), '');
  await assert.rejects(report(join(tmpdir(), 'show-notes-nowhere')), { code: 'ENOENT' });
});
