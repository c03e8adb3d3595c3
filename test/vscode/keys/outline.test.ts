import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openTopic } from '../../../scripts/lib/uses.mjs';
import { keyTest } from '../harness/key-test.ts';

const TEXT = [
  '# 001',
  '',
  '- Hosted by @a',
  '- Recording date: 2099-11-20',
  '- Video:',
  '- Guest: [@g](https://github.com/g)さん',
  '',
  '## Contents',
  '',
  '### @a',
  '',
  '#### [First](https://example.com/1)',
  '',
  '- https://example.com/2',
  '- [text](https://example.com/3)',
  '',
  '#### Second',
  '',
  '### @b (欠席)',
  '',
].join('\n');

const setup = {
  shared: true,
  show: false,
  files: { 'episodes/001/README.md': TEXT, 'other.md': '# Other\n' },
  file: 'episodes/001/README.md',
} as const;

keyTest('the outline shows header, presenters, topics and links', setup, async ({ workbench, folder }) => {
  await workbench.sidebar.show('Show Notes');
  const rows = await workbench.sidebar.waitForRows('the outline', (all) => all.length > 9);
  assert.deepEqual(
    rows.map(({ level, label, description }) => `${level} ${label} ${description}`.trim()),
    [
      '1 Ready',
      '1 001 2099-11-20 Friday',
      '2 Hosted by @a',
      '2 Recording date 2099-11-20',
      '2 Video',
      '2 Guest @g',
      '1 @a 2 topics',
      '2 First example.com',
      '2 Second',
      '1 @b absent',
    ],
  );
  assert.equal(rows[4]?.spoken, 'Video, empty');
  assert.equal(rows[7]?.spoken, 'First, topic, example.com');
  await workbench.sidebar.click('First');
  assert.equal(await cursorLine(workbench, 12), 12);
  await workbench.press('ArrowRight');
  await workbench.sidebar.waitForRows('the links', (all) => all.some(({ label }) => label === 'text'));
  await workbench.sidebar.click('text');
  assert.equal(await cursorLine(workbench, 15), 15);
  await workbench.editor.open(join(folder, 'other.md'));
  await workbench.page.getByText('Open an episode to see its presenters').waitFor();
});

keyTest('the outline follows the cursor and the text', setup, async ({ workbench }) => {
  await workbench.sidebar.show('Show Notes');
  await workbench.sidebar.waitForRows('the outline', (all) => all.length > 9);
  await workbench.editor.goTo(17);
  await selectedRow(workbench, 'Second');
  await workbench.editor.goTo(4);
  await selectedRow(workbench, 'Recording date');
  await workbench.editor.goTo(17, 12);
  await workbench.type(' thing');
  await workbench.sidebar.waitForRows('the new title', (all) =>
    all.some(({ label }) => label === 'Second thing'),
  );
  await selectedRow(workbench, 'Second thing');
  await workbench.runCommand('Show Notes: List Topics in Order');
  await workbench.sidebar.waitForRows('topics alone', (all) =>
    all.some(
      ({ level, label, description }) => `${level} ${label} ${description}` === '1 First @a · example.com',
    ),
  );
  await selectedRow(workbench, 'Second thing');
  await workbench.runCommand('Show Notes: Group Topics by Presenter');
  await workbench.runCommand('Show Notes: Show Only Problems in the Outline');
  await workbench.sidebar.waitForRows('what is to be fixed', (all) => all.length === 1);
  await workbench.editor.goTo(4, 29);
  await workbench.type('5');
  await workbench.editor.goTo(1);
  await workbench.sidebar.waitForRows('the problem', (all) =>
    all.some(
      ({ label, description }) => `${label} ${description}` === 'Recording date 1 problem · 2099-11-205',
    ),
  );
  await workbench.editor.goTo(20);
  await workbench.type('### @c');
  await workbench.sidebar.waitForRows('what is missing', (all) => all.at(-1)?.label === '@c');
  await workbench.runCommand('Show Notes: Show All Rows of the Outline');
  await workbench.sidebar.waitForRows('all', (all) => all.some(({ label }) => label === '@b'));
  // A row that is selected late opens no view that was left.
  await workbench.editor.goTo(17);
  await workbench.type('!');
  await workbench.sidebar.show('Explorer');
  await workbench.editor.goTo(12);
  await workbench.page.getByRole('treeitem', { name: 'other.md' }).waitFor();
});

keyTest('the outline never switches the sidebar', setup, async ({ workbench }) => {
  await workbench.editor.goTo(17);
  await workbench.editor.goTo(12);
  await workbench.page.getByRole('treeitem', { name: 'other.md' }).waitFor();
  assert.equal(await workbench.page.getByRole('treeitem', { name: 'First' }).count(), 0);
});

keyTest(
  'a click on a topic of the sample show goes there',
  { shared: true },
  async ({ workbench, folder }) => {
    const { line, topic } = await openTopic(workbench, join(folder, 'episodes/004/README.md'));
    const lines = await workbench.editor.lines();
    assert.ok(line > 1 && lines.some((text) => text.includes(topic)), topic);
  },
);

type Bench = Parameters<typeof openTopic>[0];

async function cursorLine(workbench: Bench, line: number): Promise<number> {
  await workbench.page.getByText(`Ln ${line}, Col`).waitFor();
  return (await workbench.editor.cursor()).line;
}

async function selectedRow(workbench: Bench, label: string): Promise<void> {
  await workbench.page.locator(`.sidebar .monaco-list-row.selected[aria-label^="${label}"]`).waitFor();
}
