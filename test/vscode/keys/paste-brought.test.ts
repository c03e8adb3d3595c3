import assert from 'node:assert/strict';
import { join } from 'node:path';
import { withFolderSettings } from '../harness/folder-settings.ts';
import { FIRST, notes, pasteTest, SECOND, seeLines } from '../harness/paste-test.ts';
import { drop, pasteHtml } from '../harness/transfer.ts';

pasteTest('an address that is dropped becomes a link, as if it were pasted', {}, async (scene) => {
  const { workbench, site, folder } = scene;
  const dropAt = async (line: number, text: string, data: Readonly<Record<string, string>>) => {
    await workbench.editor.goTo(line);
    await workbench.press('End');
    await workbench.type(' ');
    await workbench.editor.waitForLines('the space', (lines) => lines.includes(`${text} `));
    await drop(workbench, text, data);
  };
  const [one, two, video] = ['one', 'two', 'video'].map((page) => site.url(page));
  await dropAt(10, '- a', {
    'text/uri-list': `${one}?utm_source=x\r\n`,
    'text/plain': `${one}?utm_source=x`,
  });
  await seeLines(scene, `- a ${one}`);
  await site.answer('one');
  await seeLines(scene, `- a ${site.link('one')}`);
  await workbench.press('Control+Z');
  await seeLines(scene, `- a ${one}`);
  await workbench.press('Control+Z');
  await seeLines(scene, '- a');
  const html = `<a href="${two}">Two, as told</a>`;
  await dropAt(11, '- b', { 'text/uri-list': `${two}`, 'text/plain': `${two}`, 'text/html': html });
  await seeLines(scene, `- b [Two, as told](${two})`);
  await dropAt(4, '- Video:', { 'text/uri-list': `${video}`, 'text/plain': `${video}` });
  await seeLines(scene, `- Video: ${video}`);
  const address = new URL(scene.vscode.address({ folder: join(folder, SECOND) }));
  const file = String(address.searchParams.get('folder'));
  await dropAt(12, '- c', { 'text/uri-list': file });
  await workbench.editor.waitForLines('the file', (lines) =>
    lines.some((line) => /^- c .*002\/README\.md/.test(line)),
  );
  assert.deepEqual(site.asked, ['one']);
});

pasteTest('an address that the show has already says where, and by whom', {}, async (scene) => {
  const { workbench, site, folder } = scene;
  const pasteAt = async (line: number, url: string) => {
    await workbench.editor.goTo(line, 4);
    await workbench.type(' ');
    await workbench.paste(url);
  };
  const status = (text: string) => workbench.page.locator('.statusbar').getByText(text).waitFor();
  await pasteAt(10, site.url('one'));
  await seeLines(scene, `- a ${site.url('one')}`);
  await workbench.editor.open(join(folder, SECOND));
  await pasteAt(10, `${site.url('one')}/?utm_source=feed`);
  await status('Already in 001, by @mizu');
  await seeLines(scene, `- a ${site.url('one')}/`);
  await pasteAt(11, site.url('one'));
  await status('Already below @mizu');
  assert.deepEqual(await workbench.notifications(), []);
});

pasteTest(
  'without fetching, an address loses its tracking and gets the title that comes along, in the form of the settings',
  { files: { [FIRST]: notes('001', '', '') } },
  async (scene) => {
    const { workbench, site } = scene;
    await withFolderSettings(
      scene,
      { 'showNotes.titles.fetch': 'off', 'showNotes.paste.as': 'item' },
      async () => {
        await workbench.editor.goTo(14);
        const url = `${site.url('told')}?utm_source=feed&v=1`;
        await pasteHtml(workbench, url, `<meta charset="utf-8"><a href="${url}">As *told*</a>`);
        await seeLines(scene, `- [As \\*told\\*](${site.url('told')}?v=1)`);
        await workbench.press('Control+Z');
        await seeLines(scene, `- ${site.url('told')}?v=1`);
        await workbench.press('Control+Z');
        await workbench.paste(site.url('bare'));
        await seeLines(scene, `- ${site.url('bare')}`);
        await workbench.editor.goTo(14);
        await workbench.press('Control+C');
        await workbench.editor.goTo(10, 4);
        await workbench.press('Control+V');
        // A whole line that was copied goes above the caret's.
        await workbench.editor.waitForLines('the line above', (lines) =>
          lines.join('\n').includes(`- ${site.url('bare')}\n- a\n`),
        );
      },
    );
    assert.deepEqual(site.asked, []);
  },
);
