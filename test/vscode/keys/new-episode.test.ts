import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { makeNewEpisode } from '../../../scripts/lib/uses.mjs';
import { type KeyScene, keyTest } from '../harness/key-test.ts';
import { nextFriday } from '../harness/next-friday.ts';

const COMMAND = 'Show Notes: New Episode';

keyTest(
  'New Episode says what could not be written, writes the next episode after two Enters, and never overwrites one',
  {},
  async (scene) => {
    await failToWrite(scene);
    await writeNext(scene);
    await offerToOpen(scene);
  },
);

async function failToWrite({ workbench, folder }: KeyScene): Promise<void> {
  const inTheWay = join(folder, 'episodes/010');
  await writeFile(inTheWay, 'a file in the way of the folder');
  await answer({ workbench, date: '2026-11-27', host: '' });
  const notifications = await workbench.showNotifications();
  await notifications.getByText(/episodes\/010\/README\.md could not be written: /).waitFor();
  await rm(inTheWay);
}

async function writeNext({ workbench, folder }: KeyScene): Promise<void> {
  const { file, date, host } = await makeNewEpisode(workbench);
  assert.equal(file, join(folder, 'episodes/010/README.md'));
  assert.equal(date, nextFriday());
  assert.equal(host, '@mizuyari');
  assert.equal(
    await readFile(file, 'utf8'),
    [
      `# 010\n\n- Hosted by @mizuyari\n- Recording date: ${date}\n- Video:\n- Guest: -\n\n## Contents\n\n`,
      '### @mizuyari\n\n\n\n### @tanemaki\n\n\n\n### @hatakebot\n\n',
    ].join(''),
  );
  assert.deepEqual(await workbench.editor.cursor(), { line: 12, column: 1 });
}

async function offerToOpen({ workbench, folder }: KeyScene): Promise<void> {
  const { quickInput } = workbench;
  await until('a date after that of the new episode', async () => {
    await workbench.runCommand(COMMAND);
    const { rows } = await quickInput.waitFor(asksForDate);
    if ((rows[0] ?? '') > nextFriday()) return true;
    await quickInput.dismiss();
    return false;
  });
  // A colleague is faster while the writer thinks.
  const file = join(folder, 'episodes/011/README.md');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "# 011\n\na colleague's\n");
  await quickInput.accept();
  await quickInput.waitFor(asksForHost);
  await quickInput.accept();
  const notifications = await workbench.showNotifications();
  await notifications.getByRole('button', { name: 'Open It' }).click();
  await workbench.editor.waitForFile(file);
  assert.equal(await readFile(file, 'utf8'), "# 011\n\na colleague's\n");
}

const EMPTY = { show: false, files: { 'README.md': '# A show\n' }, file: 'README.md' } as const;

keyTest(
  'New Episode starts at 001 in an empty workspace, where the view container is not there',
  EMPTY,
  async ({ workbench, folder }) => {
    // Once it answers, it has looked for episodes.
    await workbench.runCommand(COMMAND);
    await workbench.quickInput.waitFor(asksForDate);
    await workbench.quickInput.dismiss();
    assert.equal(await workbench.sidebar.icon('Show Notes').count(), 0);
    await answer({ workbench, date: '2026-12-04', host: 'newcomer' });
    await workbench.editor.waitForFile(join(folder, 'episodes/001/README.md'));
    const text = await readFile(join(folder, 'episodes/001/README.md'), 'utf8');
    assert.equal(
      text,
      '# 001\n\n- Hosted by @newcomer\n- Recording date: 2026-12-04\n- Video:\n- Guest:\n\n## Contents\n\n### @newcomer\n\n',
    );
    await workbench.sidebar.icon('Show Notes').waitFor();
  },
);

keyTest(
  'New Episode makes an untitled episode where no folder is open',
  { show: false, folder: false },
  async ({ workbench }) => {
    await answer({ workbench, date: '2026-12-04', host: '@newcomer' });
    const lines = await workbench.editor.waitForLines('the episode', (all) => all.includes('### @newcomer'));
    assert.equal(lines[0], '# 001');
    assert.match(await workbench.editor.file(), /^Untitled/);
  },
);

const TWO = {
  show: false,
  files: {
    'two.code-workspace': '{"folders": [{"path": "one"}, {"path": "two"}]}',
    'one/episodes/07/README.md': '# 07\n\n- Hosted by @one\n- Recording date: 2026-11-20\n',
    'two/README.md': '# two\n',
  },
  workspace: 'two.code-workspace',
} as const;

keyTest('New Episode asks which show where there are several folders', TWO, async ({ workbench, folder }) => {
  await workbench.runCommand(COMMAND);
  const { rows } = await workbench.quickInput.waitFor((box) => box.rows.length === 2);
  assert.deepEqual(rows, ['one/episodes', 'two/episodes']);
  await workbench.quickInput.accept();
  await workbench.quickInput.waitFor(({ rows: [first] }) => first === nextFriday('2026-11-20'));
  await workbench.quickInput.accept();
  await workbench.quickInput.waitFor((box) => box.rows[0] === '@one');
  await workbench.quickInput.accept();
  await workbench.editor.waitForFile(join(folder, 'one/episodes/08/README.md'));
});

keyTest(
  'New Episode knows an archive that is itself the open folder',
  { folder: 'episodes' },
  async ({ workbench, folder }) => {
    const { file } = await makeNewEpisode(workbench);
    assert.equal(file, join(folder, 'episodes/010/README.md'));
  },
);

type Shown = Pick<Awaited<ReturnType<KeyScene['workbench']['quickInput']['read']>>, 'rows'>;

const asksForDate = ({ rows: [first = ''] }: Shown) => /^\d{4}-\d\d-\d\d$/.test(first);
const asksForHost = (shown: Shown) => shown.rows.length > 0 && !asksForDate(shown);

async function answer({
  workbench,
  date,
  host,
}: { date: string; host: string } & Pick<KeyScene, 'workbench'>) {
  await workbench.runCommand(COMMAND);
  await workbench.quickInput.waitFor(asksForDate);
  await workbench.quickInput.fill(date);
  await workbench.quickInput.accept();
  await workbench.quickInput.waitFor(asksForHost);
  await workbench.quickInput.fill(host);
  await workbench.quickInput.accept();
}
