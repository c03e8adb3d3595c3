import assert from 'node:assert/strict';
import { until } from '../../../scripts/lib/until.mjs';
import { FIRST, notes, type PasteScene, pasteTest, SECOND, seeLines } from '../harness/paste-test.ts';

const modal = (ctrlV: boolean) =>
  ({ shared: false, neighbours: ['modal-keys'], settings: { 'modalKeys.ctrlV': ctrlV } }) as const;

pasteTest(
  'beside modal keys that paste by themselves, the URL stays as it is, and the light bulb has its title',
  modal(true),
  async (scene) => {
    const { workbench, site } = scene;
    const { editor, page } = workbench;
    const mode = (name: string) => page.locator('.statusbar').getByText(`-- ${name} --`).waitFor();
    await mode('NORMAL');
    await editor.goTo(10, 4);
    await workbench.copy(` ${site.url('one')}`);
    await workbench.press('p');
    await seeLines(scene, `- a ${site.url('one')}`);
    await editor.goTo(11, 4);
    await workbench.press('i');
    await mode('INSERT');
    await typeSpace(scene);
    await workbench.paste(site.url('two'));
    await seeLines(scene, `- b ${site.url('two')}`);
    await workbench.press('Escape');
    await mode('NORMAL');
    assert.deepEqual(site.asked, []);
    await editor.goTo(10, 8);
    await editor.quickFixes();
    await editor.applyQuickFix('Fill in');
    await site.answer('one');
    await seeLines(scene, `- a ${site.link('one')}`);
    await workbench.press('u');
    await seeLines(scene, `- a ${site.url('one')}`, `- b ${site.url('two')}`);
  },
);

pasteTest(
  'beside modal keys that leave Ctrl+V alone, what is pasted gets its title, and all else works in every mode',
  {
    ...modal(false),
    files: { [FIRST]: notes('001', '', 'cc @kaze', '', '### @kaze', '', '- snow'), [SECOND]: notes('002') },
  },
  async (scene) => {
    const { workbench, site } = scene;
    const { editor, page, sidebar } = workbench;
    const mode = (name: string) => page.locator('.statusbar').getByText(`-- ${name} --`).waitFor();
    await mode('NORMAL');
    await editor.goTo(10, 4);
    await workbench.press('i');
    await mode('INSERT');
    await typeSpace(scene);
    await workbench.paste(site.url('one'));
    await seeLines(scene, `- a ${site.url('one')}`);
    // The title comes although the mode, and so what typing means, is another by now.
    await workbench.press('Escape');
    await mode('NORMAL');
    await site.answer('one');
    await seeLines(scene, `- a ${site.link('one')}`);
    await workbench.press('u');
    await seeLines(scene, `- a ${site.url('one')}`);
    await editor.goTo(12, 4);
    await workbench.press('i');
    await mode('INSERT');
    await workbench.type(' @');
    const list = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await until('the people', async () => (await list.allInnerTexts()).includes('@kaze'));
    await workbench.type('k');
    // What is typed goes a longer way than Enter does.
    await until('the one', async () => (await list.allInnerTexts()).join() === '@kaze');
    await workbench.press('Enter');
    await seeLines(scene, '- c @kaze');
    await workbench.press('Escape');
    await mode('NORMAL');
    await editor.goTo(14, 6);
    await workbench.type('gd');
    await page.getByText('Ln 16, Col').waitFor();
    await sidebar.show('Show Notes');
    await sidebar.click('snow');
    const focused = (name: string) =>
      page.locator(`.sidebar .monaco-list:focus .monaco-list-row.focused[aria-label^="${name}"]`).waitFor();
    await focused('snow');
    await workbench.press('k');
    await focused('@kaze');
    await workbench.press('Alt+ArrowUp');
    await editor.waitForLines('the presenters in another order', (lines) => lines[7] === '### @kaze');
  },
);

/** Types a space, and waits for it: what is typed goes through the keys' extension, and a paste would overtake it. */
async function typeSpace({ workbench }: PasteScene): Promise<void> {
  const { column } = await workbench.editor.cursor();
  await workbench.type(' ');
  await until('the space', async () => (await workbench.editor.cursor()).column === column + 1);
}
