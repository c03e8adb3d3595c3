import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { keyTest } from '../harness/key-test.ts';

keyTest(
  'completion in the configuration of a show offers the rules',
  {
    shared: true,
    show: false,
    files: { '.shownotes.json': '{\n  // Not for us.\n  "rules": {\n    ""\n  }\n}\n' },
  },
  async ({ workbench, folder }) => {
    const { editor, page } = workbench;
    await editor.open(join(folder, '.shownotes.json'));
    await editor.goTo(4, 6);
    await page.keyboard.type('show-d');
    const rule = page.locator('.suggest-widget .monaco-list-row', { hasText: 'show-day' });
    // VS Code's own JSON extension may have to start first, and says until then that there are no suggestions.
    await until('the rule among the suggestions', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Space');
      return rule.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
    });
    await page.keyboard.press('Enter');
    await editor.waitForLines('the rule', (lines) => lines.some((line) => line.includes('"show-day"')));
  },
);
