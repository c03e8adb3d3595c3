import { until } from '../../../scripts/lib/until.mjs';
import { keyTest } from '../harness/key-test.ts';
import { seeText } from '../harness/see-text.ts';

const HEAD = '# 001\n\n- Hosted by @a\n- Recording date: 2099-11-20\n\n## Contents\n\n### @a\n\n';
const KAZE = '#### [Kaze](https://a.example.com/kaze)\n\n- note\n\n';
const AME = '#### [Ame](https://a.example.com/ame)\n';

const setup = {
  shared: true,
  show: false,
  files: { 'episodes/001/README.md': HEAD + KAZE + AME },
  file: 'episodes/001/README.md',
} as const;

keyTest(
  'keys of the outline mean the row with the focus, and undo works there',
  setup,
  async ({ workbench }) => {
    const { page, sidebar, quickInput } = workbench;
    await sidebar.show('Show Notes');
    await sidebar.waitForRows('the outline', (all) => all.some(({ label }) => label === 'Ame'));
    await sidebar.click('Ame');
    await page.getByText('Ln 14, Col').waitFor();
    // The selection stays where it is.
    await workbench.press('ArrowUp');
    await workbench.press('F2');
    await quickInput.waitFor(({ value }) => value === 'Kaze');
    await quickInput.fill('Kaze [2]');
    await quickInput.accept();
    const renamed = HEAD + KAZE.replace('Kaze', 'Kaze \\[2\\]') + AME;
    await seeText(workbench, renamed);
    await sidebar.waitForRows('the new title', (all) => all.some(({ label }) => label === 'Kaze [2]'));
    await workbench.press('Control+C');
    await page.waitForFunction("navigator.clipboard.readText().then((text) => text.includes('kaze)'))");
    await workbench.press('Delete');
    await seeText(workbench, HEAD + AME);
    await workbench.press('Control+Z');
    await seeText(workbench, renamed);
    await sidebar.waitForRows('both topics', (all) => all.some(({ label }) => label === 'Kaze [2]'));
    await sidebar.choose(sidebar.list.filter({ hasText: 'Ame' }).first(), 'Delete');
    await seeText(workbench, HEAD + KAZE.replace('Kaze', 'Kaze \\[2\\]'));
  },
);

keyTest(
  'the palette lists what can be done at the cursor, and nothing else',
  setup,
  async ({ workbench }) => {
    const { quickInput, editor } = workbench;
    // The palette lists what can be done as it is opened, which is known a moment after the cursor has moved.
    const wait = async (line: number, isSo: (rows: readonly string[]) => boolean) => {
      await editor.goTo(line);
      await until(`the palette for line ${line}`, async () => {
        await quickInput.open('F1');
        await quickInput.fill('>Show Notes: Re');
        const { rows } = await quickInput.waitFor((shown) => shown.rows.length > 0);
        await quickInput.dismiss();
        return rows.includes('Show Notes: Refetch Title') && isSo(rows);
      });
    };
    await wait(11, (rows) => rows.includes('Show Notes: Rename Topic…'));
    await wait(3, (rows) => !rows.includes('Show Notes: Rename Topic…'));
  },
);
