import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openTopic } from '../../../scripts/lib/uses.mjs';
import { keyTest } from '../harness/key-test.ts';

const TEXT = [
  '# 001',
  '',
  '- Hosted by @a',
  '- Recording date: 2026-11-20',
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
  const rows = await workbench.sidebar.waitForRows('the outline', (all) => all.length > 7);
  assert.deepEqual(
    rows.map(({ level, label, description }) => `${level} ${label} ${description}`.trim()),
    [
      '1 Hosted by @a',
      '1 Recording date 2026-11-20',
      '1 Video',
      '1 Guest @g',
      '1 @a 2 topics',
      '2 First 2 links',
      '2 Second',
      '1 @b absent',
    ],
  );
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
  await workbench.sidebar.waitForRows('the outline', (all) => all.length > 7);
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
