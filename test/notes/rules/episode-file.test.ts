import assert from 'node:assert/strict';
import test from 'node:test';
import { type Folder, format } from '../../../src/notes/rule.ts';
import { episodeFile } from '../../../src/notes/rules/episode-file.ts';

/** An archive of four episodes with one more folder. */
function archiveWith(id: string, ...names: readonly string[]): Folder[] {
  const known = ['001', '002', '003', '004'].map((other) => ({
    id: other,
    names: ['README.md', 'robot.png'],
  }));
  return [...known, { id, names }];
}

const QUIET: Readonly<Record<string, readonly Folder[]>> = {
  'notes beside another file': archiveWith('005', 'README.md', 'mizu.md'),
  'notes beside a slip of their name': archiveWith('005', 'README.md', 'READEM.md'),
  'notes in other letters': archiveWith('005', 'readme.md'),
  'two slips at once': archiveWith('005', 'REAME.md', 'RAEDME.md'),
  'two files of other names': archiveWith('005', 'mizu.md', 'tane.md'),
  'pictures only': archiveWith('005', 'robot.png', 'soil.svg'),
  'a README in another format': archiveWith('005', 'README.txt', 'mizu.md'),
  'a README in another markup, one letter away': archiveWith('005', 'README.mdx'),
  'a README in another language': archiveWith('005', 'README.ja.md'),
  'what an editor leaves behind': archiveWith('005', '.README.md', 'README.md~', '#README.md#'),
  'a name that other episodes have too': [
    ...archiveWith('005', 'script.md'),
    { id: '006', names: ['README.md', 'Script.md'] },
  ],
  'a folder that is no episode': archiveWith('assets', 'licence.md'),
  'a folder with a word beside its number': archiveWith('005-ideas', 'mizu.md'),
  'a folder of a year': archiveWith('2026', 'plan.md'),
  'an archive of three episodes': archiveWith('005', 'mizu.md').slice(1),
  'an empty archive': [],
};

for (const [name, archive] of Object.entries(QUIET)) {
  test(`episode-file is quiet about ${name}`, () => {
    assert.deepEqual(episodeFile.checkFolders(archive), []);
  });
}

const FOUND: Readonly<Record<string, readonly [archive: readonly Folder[], name: string]>> = {
  'a letter left out': [archiveWith('005', 'REAME.md'), 'REAME.md'],
  'a letter added': [archiveWith('005', 'READDME.md', 'robot.png'), 'READDME.md'],
  'two letters swapped, in small letters': [archiveWith('005', 'raedme.md', 'mizu.md'), 'raedme.md'],
  'a slip in the ending': [archiveWith('005', 'README,md'), 'README,md'],
  'an ending of one letter': [archiveWith('005', 'README.m'), 'README.m'],
  'a space behind the name': [archiveWith('005', 'README.md '), 'README.md '],
  'full-width letters': [archiveWith('005', 'ＲＥＡＤＭＥ．ｍｄ'), 'ＲＥＡＤＭＥ．ｍｄ'],
  'a slip in the first episode': [[{ id: '005', names: ['REDME.md'] }], 'REDME.md'],
  'a name that another folder without notes has too': [
    [...archiveWith('005', 'mizu.md'), { id: '007', names: ['mizu.md', 'tane.md'] }],
    'mizu.md',
  ],
  'the only Markdown file of another name': [archiveWith('005', 'mizu.md', 'robot.png'), 'mizu.md'],
};

for (const [what, [archive, name]] of Object.entries(FOUND)) {
  test(`episode-file finds ${what}`, () => {
    const [finding, ...more] = episodeFile.checkFolders(archive);
    assert.deepEqual(more, []);
    assert.deepEqual([finding?.folder, finding?.name], ['005', name]);
    assert.equal(
      finding && format(finding.message),
      `Unexpected name ${name}, expected README.md for episode 005`,
    );
    assert.deepEqual(
      finding?.fixes.map((fix) => [format(fix.title), fix.safe, 'rename' in fix && fix.rename]),
      [['Rename to README.md', false, 'README.md']],
    );
    const mended = archive.map(({ id, names }) => {
      return { id, names: names.map((other) => (id === '005' && other === name ? 'README.md' : other)) };
    });
    assert.deepEqual(episodeFile.checkFolders(mended), []);
  });
}
