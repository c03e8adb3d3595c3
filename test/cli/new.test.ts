import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, makeFolder, notes, shownotes } from './command.ts';

/** A Saturday after the first two episodes. */
const SATURDAY = '--as-of=2026-11-14T12:00:00';
const SHOW = { 'episodes/001/README.md': notes(1), 'episodes/002/README.md': notes(2) };
const MADE =
  '# 003\n\n- Hosted by @kaze\n- Recording date: 2026-11-20\n- Video:\n- Guest: -\n\n## Contents\n\n### @kaze\n\n';

const textOf = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('shownotes new', { concurrency: 2 }, () => {
  it('makes the next episode and prints its path', async () => {
    const folder = await folderWith(SHOW);
    const { code, out, err } = await shownotes(folder, ['new', SATURDAY]);
    assert.deepEqual([code, out, err], [0, 'episodes/003/README.md\n', '']);
    assert.equal(textOf(folder, 'episodes/003/README.md'), MADE);
    const checked = await shownotes(folder, ['check', 'episodes/003', SATURDAY, '--fail-on=hint']);
    assert.equal(checked.code, 0, checked.out);
  });

  it('takes date and host, the folder of an archive, and prints JSON', async () => {
    const folder = await folderWith({ ...SHOW, 'b/episodes/09/README.md': '# 9\n\n- Hosted by @ame\n' });
    const several = await shownotes(folder, ['new', SATURDAY]);
    assert.deepEqual([several.code, several.out], [2, '']);
    assert.match(several.err, /several archives, name one of them: b\/episodes, episodes\.\n$/);
    const args = ['new', SATURDAY, '--json', '--date', '2026-12-05', '--host', 'yuki', 'b'];
    const { code, out } = await shownotes(folder, args);
    const file = 'b/episodes/10/README.md';
    assert.deepEqual([code, JSON.parse(out)], [0, { file, id: '10', date: '2026-12-05', host: '@yuki' }]);
    assert.match(textOf(folder, file), /^# 10\n\n- Hosted by @yuki\n- Recording date: 2026-12-05\n/);
  });

  it('makes nothing where an episode is planned, when it is told so', async () => {
    const folder = await folderWith(SHOW);
    const again = () => shownotes(folder, ['new', SATURDAY, '--unless-planned']);
    assert.equal((await again()).out, 'episodes/003/README.md\n');
    const { code, out, err } = await again();
    assert.deepEqual([code, out, err], [0, '', 'shownotes: An episode is planned already.\n']);
    assert.equal((await shownotes(folder, ['new', SATURDAY])).out, 'episodes/004/README.md\n');
    const begun = await folderWith({ ...SHOW, 'episodes/003/README.md': '# 003\n' });
    assert.equal((await shownotes(begun, ['new', SATURDAY, '--unless-planned'])).out, '');
  });

  it('never overwrites, and writes nothing that it cannot read the archive or a template for', async () => {
    const folder = await folderWith({ ...SHOW, 'episodes/003/README.md': new Uint8Array([0, 1, 2]) });
    const there = await shownotes(folder, ['new', SATURDAY]);
    assert.deepEqual([there.code, there.out], [1, '']);
    assert.match(there.err, /episodes\/003\/README\.md is there already\. Nothing was written\.\n$/);
    const misnamed = await folderWith({ ...SHOW, 'episodes/003/REAME.md': notes(3) });
    assert.match((await shownotes(misnamed, ['new', SATURDAY])).err, /003\/REAME\.md is there already\./);
    const broken = await folderWith({ ...SHOW, '.shownotes.json': '{ "template": "none.md" }' });
    const missing = await shownotes(broken, ['new', SATURDAY]);
    assert.deepEqual([missing.code, missing.out], [2, '']);
    assert.match(missing.err, /The template none\.md is not there\.\n$/);
    const outside = await makeFolder();
    mkdirSync(join(broken, '.git'));
    symlinkSync(outside, join(broken, 'episodes/003'));
    const linked = await shownotes(broken, ['new', 'episodes', SATURDAY]);
    assert.equal(linked.code, 2);
  });

  it('refuses to write through a link that leads out of the tree', async () => {
    const folder = await folderWith(SHOW);
    symlinkSync(await makeFolder(), join(folder, 'episodes/003'));
    const { code, err } = await shownotes(folder, ['new', SATURDAY]);
    assert.equal(code, 2);
    assert.match(err, /cannot be written \(its folder is a link that leads out of the tree\)\.\n$/);
  });

  it('writes after the template, on the day that the show has', async () => {
    const folder = await folderWith({
      'episodes/001/README.md': notes(1),
      'episodes/template.md':
        '# Rain $EPISODE_NUMBER\n\n- Hosted by $HOST\n- Recording date: $RECORDING_DATE\n\n## Contents\n\n### $PRESENTER\n\n- \n',
      '.shownotes.json': '{ "showTime": "22:00", "timeZone": "Asia/Tokyo" }',
    });
    const { code, out, err } = await shownotes(folder, ['new', '--as-of=2026-11-12T20:00:00Z']);
    assert.deepEqual([code, out], [0, 'episodes/002/README.md\n'], err);
    assert.match(textOf(folder, out.trim()), /- Recording date: 2026-11-20\n[\s\S]*### @kaze\n/);
  });

  it('starts an archive, and says which arguments it cannot use', async () => {
    const folder = await folderWith({ 'README.md': '# A show\n' });
    const first = await shownotes(folder, ['new', SATURDAY, '--host=']);
    assert.deepEqual([first.code, first.out], [0, 'episodes/001/README.md\n']);
    for (const [args, reason] of [
      [['--date', '2026-11-31'], '--date 2026-11-31 is no date in ISO 8601, such as 2026-11-20.'],
      [['--host', 'a\nb'], '--host has more than one line.'],
      [['nowhere'], 'nowhere is no folder.'],
      [['a', 'b'], 'b is too much: name one folder.'],
    ] as const) {
      const { code, err } = await shownotes(folder, ['new', ...args]);
      assert.deepEqual([code, err], [2, `shownotes: ${reason}\n`]);
    }
  });
});
