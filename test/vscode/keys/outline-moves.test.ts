import type { Workbench } from '../../../scripts/lib/workbench.mjs';
import { keyTest } from '../harness/key-test.ts';
import { FIRST, notes, pasteTest, seeLines } from '../harness/paste-test.ts';
import { seeText } from '../harness/see-text.ts';
import { dropOnRow } from '../harness/transfer.ts';

const HEAD = '# 001\n\n- Hosted by @a\n- Recording date: 2099-11-20\n\n## Contents\n\n';
const KAZE = '#### [Kaze](https://a.example.com/kaze)\n\n- note\n';
const AME = '#### [Ame](https://a.example.com/ame)\n';
const YUKI = '#### [Yuki](https://a.example.com/yuki)\n';

const setup = {
  shared: true,
  show: false,
  files: { 'episodes/001/README.md': `${HEAD}### @a\n\n${KAZE}\n${AME}\n### @b\n\n${YUKI}` },
  file: 'episodes/001/README.md',
} as const;

keyTest('rows of the outline are moved by keys and by the mouse', setup, async ({ workbench }) => {
  await workbench.sidebar.show('Show Notes');
  await workbench.sidebar.waitForRows('the outline', (all) => all.some(({ label }) => label === 'Yuki'));
  await workbench.sidebar.click('Kaze');
  await workbench.press('Alt+ArrowDown');
  await seeText(workbench, `${HEAD}### @a\n\n${AME}\n${KAZE}\n### @b\n\n${YUKI}`);
  await seeRows(workbench, '@a', 'Ame', 'Kaze', '@b', 'Yuki');
  await workbench.press('Alt+ArrowUp');
  await seeText(workbench, `${HEAD}### @a\n\n${KAZE}\n${AME}\n### @b\n\n${YUKI}`);
  await seeRows(workbench, '@a', 'Kaze', 'Ame', '@b', 'Yuki');
  await drag(workbench, 'Kaze', 'Yuki');
  await seeText(workbench, `${HEAD}### @a\n\n${AME}\n### @b\n\n${KAZE}\n${YUKI}`);
  await seeRows(workbench, '@a', 'Ame', '@b', 'Kaze', 'Yuki');
  await drag(workbench, '@b', '@a');
  await seeText(workbench, `${HEAD}### @b\n\n${KAZE}\n${YUKI}\n### @a\n\n${AME}`);
  await seeRows(workbench, '@b', 'Kaze', 'Yuki', '@a', 'Ame');
  await workbench.sidebar.select(['Yuki', 'Kaze']);
  await drag(workbench, 'Kaze', '@a');
  await seeText(workbench, `${HEAD}### @b\n\n### @a\n\n${AME}\n${KAZE}\n${YUKI}`);
  await seeRows(workbench, '@b', '@a', 'Ame', 'Kaze', 'Yuki');
  await drag(workbench, '@a', 'Header');
  await workbench.page.getByText('Presenters can be dropped on other presenters').waitFor();
  await workbench.sidebar.click(/Ready|to fix/);
  await workbench.press('F2');
  await workbench.page.getByText('this row only tells how far the episode is').waitFor();
});

keyTest(
  'each press of a key moves a row by one, also those that come while rows are drawn',
  { ...setup, files: { [FIRST]: `${HEAD}### @a\n\n${headings('0123456789AB')}` } },
  async ({ workbench }) => {
    const { sidebar } = workbench;
    await sidebar.show('Show Notes');
    await sidebar.waitForRows('the outline', (all) => all.some(({ label }) => label === 'Topic B'));
    await sidebar.click('Topic 1');
    for (let count = 0; count < 9; count += 1) await workbench.press('Alt+ArrowDown');
    await seeText(workbench, `${HEAD}### @a\n\n${headings('023456789A1B')}`);
    for (let count = 0; count < 5; count += 1) await workbench.press('Alt+ArrowUp');
    await seeText(workbench, `${HEAD}### @a\n\n${headings('0234516789AB')}`);
  },
);

pasteTest(
  'an address dropped on a row becomes a topic with its title, and goes to another presenter by its name',
  { files: { [FIRST]: notes('001', '', '### @kaze') } },
  async (scene) => {
    const { workbench, site } = scene;
    await workbench.sidebar.show('Show Notes');
    await seeRows(workbench, 'a', 'b', 'c', '@kaze');
    await dropOnRow(workbench, '@kaze', { 'text/uri-list': site.url('one'), 'text/plain': site.url('one') });
    await seeLines(scene, '- c', '### @kaze', `- ${site.url('one')}`);
    await site.answer('one');
    await seeLines(scene, `- ${site.link('one')}`);
    await workbench.editor.goTo(11, 3);
    await workbench.runCommand('Show Notes: Move to Presenter…');
    await workbench.quickInput.waitFor(({ rows }) => rows.length === 1);
    await workbench.quickInput.accept();
    const moved = notes('001', '', '### @kaze', '', `- ${site.link('one')}`, '- b').replace('- b\n', '');
    await seeText(workbench, moved);
  },
);

/** A topic for each of some letters. */
function headings(letters: string): string {
  return [...letters].map((letter) => `#### Topic ${letter}\n`).join('\n');
}

/** Waits until the outline shows presenters and topics in an order: while it is drawn, keys would find no row. */
async function seeRows(workbench: Workbench, ...wanted: readonly string[]): Promise<void> {
  await workbench.sidebar.waitForRows(`the order ${wanted}`, (rows) => {
    const shown = rows.map(({ label }) => label).filter((label) => wanted.includes(label));
    return shown.join() === wanted.join();
  });
}

async function drag(workbench: Workbench, label: string, onto: string): Promise<void> {
  const row = (name: string) =>
    workbench.page.locator(`.sidebar .monaco-list-row[aria-label^="${name}"]`).first();
  await row(label).dragTo(row(onto));
}
