import { until } from '../../../scripts/lib/until.mjs';
import { keyTest } from '../harness/key-test.ts';
import { seeLines } from '../harness/paste-test.ts';

const RY = '[ry](https://twitter.com/ry_example)';
const KITA = '[北川亮さん](https://x.com/kita_example)';

function notes(number: number, date: string, ...sections: readonly string[]): string {
  const header = [`# ${number}`, '', '- Hosted by @mizu', `- Recording date:${date}`, `- Guest: -`];
  return [...header, '', '## Contents', '', ...sections.map((one) => `### ${one}\n`)].join('\n');
}

const files = {
  'episodes/1/README.md': notes(1, ' 2026-10-30', '@ryojsb', '@mizu').replace(': -', `: ${KITA}`),
  'episodes/2/README.md': notes(2, ' 2026-11-06', '[ryojsb](https://twitter.com/ry_example)', '@mizu'),
  'episodes/3/README.md': notes(3, ' 2026-11-13', RY, '@mizu', '@tane'),
  'episodes/4/README.md': notes(4, ' 2026-11-20', '@mizu', '@tane', RY),
  'episodes/5/README.md': notes(5, '', '@mizu'),
};
const setup = { shared: true, show: false, files, file: 'episodes/5/README.md' } as const;

keyTest(
  'people and dates are completed while one types, and Enter takes nothing else',
  setup,
  async (scene) => {
    const { workbench } = scene;
    const { editor, page } = workbench;
    await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
    const list = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    /** Waits until exactly these are offered, and takes the first. */
    const take = async (...labels: readonly string[]) => {
      const wanted = labels.join(', ');
      await until(wanted, async () => (await list.allInnerTexts()).join(', ') === wanted);
      await workbench.press('Enter');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    };
    await editor.goTo(10);
    await workbench.type('\n###');
    // The other episodes have only just been made.
    await until('the archive', async () => {
      await workbench.press('Escape');
      await workbench.press('Control+Space');
      await list.first().waitFor();
      return (await list.allInnerTexts()).includes('ry');
    });
    await workbench.press('Escape');
    await workbench.press('Backspace');
    await workbench.type('#');
    await take('@tane', 'ry', '北川亮さん');
    await workbench.type('\n\n＃＃＃　＠r');
    await take('ry');
    await seeLines(scene, '### @tane', `### ${RY}`);
    await workbench.type('\n\n今日は＠北');
    await take('北川亮さん');
    // What is typed in full is left as it is, and so is what is no name.
    await workbench.type('\ncc @mi');
    await until('@mizu', async () => (await list.first().textContent()) === '@mizu');
    await workbench.type('zu\n### Week\n@');
    await take('@mizu', '@tane', 'ry', '北川亮さん');
    await seeLines(scene, `今日は${KITA}`, 'cc @mizu', '### Week', '@mizu');
    await editor.goTo(4, 18);
    await workbench.type(' ');
    const isDate = async () => /^20\d\d-\d\d-\d\d$/.exec((await list.first().textContent()) ?? '')?.[0];
    const date = await until('a date', isDate);
    await workbench.type(date.slice(0, 6));
    await until('the same date', async () => (await isDate()) === date);
    await workbench.press('Enter');
    await seeLines(scene, `- Recording date: ${date}`);
  },
);
