import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { type KeyScene, keyTest } from '../harness/key-test.ts';

const FIRST = [
  ...['# 001', '', '- Hosted by @kaze', '- Recording date: 2026-01-02', '', '## Contents', ''],
  ...['### [風](https://x.com/kaze)', '', '#### [長い雨](https://example.com/rain?utm_source=x)', ''],
].join('\n');

const SECOND = [
  ...['# 002', '', '- Hosted by [風](https://x.com/kaze)', '- Guest: @ame', '', '## Contents', ''],
  ...['### @kaze', '', '- and [rain](https://example.com/rain?utm_source=x), fbclid', ''],
].join('\n');

const setup = {
  shared: true,
  show: false,
  files: { 'episodes/001/README.md': FIRST, 'episodes/002/README.md': SECOND },
  file: 'episodes/002/README.md',
} as const;

keyTest('people and links are told of across the archive', setup, async ({ workbench, folder }) => {
  const { page, editor } = workbench;
  await editor.goTo(8, 6);
  await showHover(workbench, 'Last seen in 001');
  await workbench.press('Escape');
  await editor.goTo(10, 9);
  await showHover(workbench, 'Also in');
  await page.locator('.monaco-hover a', { hasText: '001' }).click();
  await editor.waitForFile(join(folder, 'episodes/001/README.md'));
  await page.getByText('Ln 10, Col 6').waitFor();
});

/** Another page than in the test before: VS Code forgets files that are gone only after a while. */
const otherPage = (text: string) => text.replace('/rain?', '/snow?');

keyTest(
  'people and links are found across the archive',
  {
    ...setup,
    files: { 'episodes/001/README.md': otherPage(FIRST), 'episodes/002/README.md': otherPage(SECOND) },
  },
  async ({ workbench }) => {
    const { page, editor } = workbench;
    const peek = page.locator('.reference-zone-widget');
    // The hover comes from the archive, so what is found after it does, too.
    await editor.goTo(8, 6);
    await showHover(workbench, 'Last seen in 001');
    await workbench.press('Escape');
    await workbench.press('Shift+F12');
    await peek.getByText('References (4)').waitFor();
    await workbench.press('Escape');
    await editor.goTo(10, 25);
    await workbench.press('Shift+F12');
    await peek.getByText('References (2)').waitFor();
  },
);

/** Asks for the hover at the cursor, again where the archive was not read yet. */
async function showHover(workbench: KeyScene['workbench'], text: string): Promise<void> {
  const hover = workbench.page.locator('.monaco-editor .monaco-hover:visible');
  await until(
    `a hover with ${text}`,
    async () => {
      await workbench.press('Escape');
      await workbench.press('Control+K');
      await workbench.press('Control+I');
      // What the archive does not know yet has none.
      await hover
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => {});
      return (await hover.allInnerTexts()).join().includes(text);
    },
    { milliseconds: 30_000 },
  );
}
