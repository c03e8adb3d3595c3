import assert from 'node:assert/strict';
import { keyTest } from '../harness/key-test.ts';

const notes = (id: string, date: string, video: string, ...body: readonly string[]) =>
  [
    `# ${id}`,
    '',
    '- Hosted by @kaze',
    `- Recording date: ${date}`,
    `- Video: ${video}`,
    '',
    '## Contents',
    '',
    ...body,
    '',
  ].join('\n');

const setup = {
  shared: true,
  show: false,
  files: {
    'episodes/001/README.md': notes(
      '001',
      '2021-01-08',
      'https://youtu.be/robot001',
      '### @kaze',
      '',
      '#### A wheel of clay',
    ),
    'episodes/002/README.md': notes(
      '002',
      '2021-01-15',
      '',
      '### @kaze',
      '',
      '#### 庭のロボットと粘土',
      '',
      '#### Rain',
    ),
    'episodes/003/README.md': notes(
      '003',
      '2099-01-09',
      '',
      '### @kaze',
      '',
      '#### The clay wheel again',
      '',
      '### @ame',
    ),
  },
  file: 'episodes/002/README.md',
} as const;

keyTest(
  'all episodes are listed with their states, filtered, searched and opened',
  setup,
  async ({ workbench }) => {
    const { sidebar, quickInput, page } = workbench;
    const episodes = async (what: string, ...wanted: readonly string[]) => {
      const seen = await sidebar.waitForRows(what, (all) => {
        const spoken = all.flatMap((row) => (/^\d{3},/.test(row.spoken) ? row.spoken : []));
        return spoken.length === wanted.length && spoken.every((row, at) => row.startsWith(wanted[at] ?? ''));
      });
      return seen
        .filter(({ label, spoken }) => /^\d{3,4}$/.test(label) && !spoken.startsWith('Header'))
        .map((row) => `${row.label} ${row.description}`);
    };
    await sidebar.show('Show Notes');
    await sidebar.toggle('Episodes');
    const all = ['003, planned, 2099-01-09 Friday', '002, video missing', '001, recorded'];
    // The latest year is open, and that of the active episode.
    assert.deepEqual(await episodes('all episodes', ...all), [
      '2099 1',
      '003 01-09 Fri · The clay wheel again',
      '2021 2',
      '002 01-15 Fri · 庭のロボットと粘土',
      '001 01-08 Fri · A wheel of clay',
    ]);
    await workbench.runCommand('Show Notes: Filter Episodes by State');
    await quickInput.waitFor(({ rows }) => rows.length === 5);
    await quickInput.row('planned').click();
    await quickInput.row('recorded').click();
    await quickInput.accept();
    await episodes('what is filtered', '002, video missing, 2021-01-15 Friday');
    await workbench.runCommand('Show Notes: Clear Episode Filter');
    await workbench.runCommand('Show Notes: Search Topics');
    await quickInput.waitFor(({ title, rows }) => title === 'Search Topics' && rows.length === 4);
    await workbench.type('wheel cl');
    const { rows } = await quickInput.waitFor(({ rows: shown }) => shown.length === 2);
    assert.deepEqual(rows, ['The clay wheel again', 'A wheel of clay']);
    await workbench.press('ArrowDown');
    await quickInput.accept();
    await page.getByText('Ln 11, Col').waitFor();
    assert.ok((await workbench.editor.lines()).includes('# 001'));
    await episodes('all episodes again', ...all);
    const selected = page.locator('.sidebar .monaco-list-row.selected');
    await selected.and(page.locator('[aria-label^="001, recorded"]')).waitFor();
    // Who goes elsewhere in the list stays there.
    await sidebar.click('01-09 Fri');
    await workbench.editor.waitForFile('003/README.md');
    await sidebar.click(/^20212$/);
    await episodes('the year to be closed', '003, planned');
    await workbench.editor.goTo(11, 6);
    await workbench.type('Not ');
    await sidebar.waitForRows('what was typed', (rows) =>
      rows.some(({ description }) => description === '01-09 Fri · Not The clay wheel again'),
    );
    await selected.and(page.locator('[aria-label^="2021"]')).waitFor();
    // Other tests look at the outline alone.
    await sidebar.toggle('Episodes');
  },
);
