import { join } from 'node:path';
import bundle from '../../../l10n/bundle.l10n.ja.json';
import nls from '../../../package.nls.ja.json';
import { format, message } from '../../../src/notes/rule.ts';
import { keyTest } from '../harness/key-test.ts';

const TEXTS: Readonly<Record<string, string>> = bundle;

/** Writes a text of the running extension in Japanese. */
function inJapanese(template: string, ...values: readonly (string | number)[]): string {
  return format(message(TEXTS[template] ?? 'untranslated', ...values));
}

keyTest('speaks Japanese where VS Code does', { language: 'ja' }, async ({ workbench, folder }) => {
  const { page, editor, sidebar, problems, quickInput } = workbench;
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  await editor.open(join(folder, 'episodes/008/README.md'));

  await sidebar.show('Show Notes');
  await sidebar.part.locator('.pane-header', { hasText: nls['view.outline.name'] }).waitFor();
  const readiness = inJapanese('{0} to fix before air', 8);
  const wrong = inJapanese('Unexpected number {0} in folder {1}', '007', '008');
  await sidebar.waitForRows(`the row ${readiness}`, (rows) =>
    rows.some(({ label, description }) => label === readiness && description === wrong),
  );
  const link = inJapanese('1 problem');
  await sidebar.waitForRows(`a topic with ${link}`, (rows) =>
    rows.some(({ description }) => description.startsWith(`${link} · `)),
  );

  await problems.open();
  await problems.waitForRows(wrong, (rows) =>
    rows.some((row) => row.startsWith(wrong) && row.includes('episode-number')),
  );

  await quickInput.open('F1');
  const title = `${nls.displayName}: ${nls['command.newEpisode.title']}`;
  await quickInput.fill(`>${title}`);
  await quickInput.row(title).waitFor();
});
