import assert from 'node:assert/strict';
import { besideTest, completePerson, focusRow, typeAt } from '../harness/beside-test.ts';
import { FIRST, notes, type PasteScene, SECOND, seeLines } from '../harness/paste-test.ts';

besideTest(
  'modal-keys',
  'beside modal keys that paste by themselves, the URL stays as it is, and the light bulb has its title',
  { settings: { 'modalKeys.ctrlV': true } },
  async (scene) => {
    const { workbench, site } = scene;
    const { editor } = workbench;
    await editor.goTo(10, 4);
    await workbench.copy(` ${site.url('one')}`);
    await workbench.press('p');
    await seeLines(scene, `- a ${site.url('one')}`);
    await insertSpace(scene, 11, 4);
    await workbench.paste(site.url('two'));
    await seeLines(scene, `- b ${site.url('two')}`);
    await leaveInsert(scene);
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

besideTest(
  'modal-keys',
  'beside modal keys that leave Ctrl+V alone, what is pasted gets its title, and all else works in every mode',
  {
    settings: { 'modalKeys.ctrlV': false },
    files: { [FIRST]: notes('001', '', 'cc @kaze', '', '### @kaze', '', '- snow'), [SECOND]: notes('002') },
  },
  async (scene) => {
    const { workbench, site } = scene;
    const { editor, page } = workbench;
    await insertSpace(scene, 10, 4);
    await workbench.paste(site.url('one'));
    await seeLines(scene, `- a ${site.url('one')}`);
    // The title comes although the mode, and so what typing means, is another by now.
    await leaveInsert(scene);
    await site.answer('one');
    await seeLines(scene, `- a ${site.link('one')}`);
    await workbench.press('u');
    await seeLines(scene, `- a ${site.url('one')}`);
    await workbench.press('i');
    await mode(scene, 'INSERT');
    await completePerson(scene, 12, 4, '@kaze');
    await seeLines(scene, '- c @kaze');
    await leaveInsert(scene);
    await editor.goTo(14, 6);
    await workbench.type('gd');
    await page.getByText('Ln 16, Col').waitFor();
    await focusRow(scene, 'snow');
    await workbench.press('k');
    await page.locator('.sidebar .monaco-list-row.focused[aria-label^="@kaze"]').waitFor();
    await workbench.press('Alt+ArrowUp');
    await editor.waitForLines('the presenters in another order', (lines) => lines[7] === '### @kaze');
  },
);

besideTest(
  'modal-keys',
  'beside modal keys, F2 renames people in the text and topics in the outline, letter by letter as it is typed',
  { files: { [FIRST]: notes('001', '', 'cc @kaze', '', '### @kaze', '', '- snow') } },
  async (scene) => {
    const { workbench } = scene;
    const { editor, page, quickInput } = workbench;
    await editor.goTo(16, 6);
    await workbench.press('F2');
    const box = page.locator('.rename-box input:focus');
    await box.waitFor();
    assert.equal(await box.inputValue(), '@kaze');
    await workbench.press('Control+A');
    await workbench.type('@jukugi');
    await workbench.press('Enter');
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list:focus .monaco-list-row').first().waitFor();
    await workbench.press('j');
    await preview.locator('.monaco-list-row.focused', { hasText: 'README.md' }).waitFor();
    await workbench.press('Space');
    await preview.getByRole('button', { name: 'Apply' }).click();
    await seeLines(scene, 'cc @jukugi', '### @jukugi');
    await editor.focus();
    await workbench.press('u');
    await seeLines(scene, 'cc @kaze', '### @kaze');
    await focusRow(scene, 'snow');
    await workbench.press('F2');
    await quickInput.waitFor(({ value }) => value === 'snow');
    await workbench.press('Control+A');
    await workbench.type('pig');
    await workbench.press('Enter');
    await seeLines(scene, '- pig');
    await mode(scene, 'NORMAL');
  },
);

/** Waits until the status bar shows a mode. */
async function mode({ workbench }: PasteScene, name: string): Promise<void> {
  await workbench.page.locator('.statusbar').getByText(`-- ${name} --`).waitFor();
}

/** Types a space in Insert mode. */
async function insertSpace(scene: PasteScene, line: number, column: number): Promise<void> {
  await scene.workbench.press('i');
  await mode(scene, 'INSERT');
  await typeAt(scene, line, column, ' ');
}

async function leaveInsert(scene: PasteScene): Promise<void> {
  await scene.workbench.press('Escape');
  await mode(scene, 'NORMAL');
}
