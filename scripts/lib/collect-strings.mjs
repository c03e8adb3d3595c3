import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import l10n from '@vscode/l10n-dev';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/** Where the English of every text that the running extension shows is kept. */
export const BUNDLE = join(ROOT, 'l10n', 'bundle.l10n.json');

/** What VS Code translates as values of variables, so that no call holds the texts. */
const TABLES = `
  export { CONFIGURATION } from './src/config/configuration-rule.ts';
  export { refusals } from './src/config/schema.ts';
  export { TEMPLATE } from './src/notes/template/template-rule.ts';
  export { RULES } from './src/notes/rules/index.ts';
  export { REASONS } from './src/titles/reasons.ts';
`;

/** Collects every text of the source that is translated, and writes it as VS Code's bundle has it: sorted, by itself. */
export async function collectStrings() {
  const paths = await readdir(join(ROOT, 'src'), { recursive: true });
  const sources = await Promise.all(
    paths.filter((path) => path.endsWith('.ts')).map((path) => readFile(join(ROOT, 'src', path), 'utf8')),
  );
  const called = await l10n.getL10nJson(
    sources.map((source) => ({ extension: '.ts', contents: asEditorCalls(source) })),
  );
  const listed = Object.fromEntries((await readTables()).map((text) => [text, text]));
  const sorted = Object.entries({ ...called, ...listed }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/**
 * Makes the messages of the core look like calls of the editor, which are all that the extractor knows.
 * @param {string} source
 */
function asEditorCalls(source) {
  const calls = source.replace(/(?<!function |[\w.])message\(/g, 'vscode.l10n.t(');
  return `import * as vscode from 'vscode';\n${calls}`;
}

/** @returns {Promise<string[]>} */
async function readTables() {
  const { outputFiles } = await build({
    stdin: { contents: TABLES, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { CONFIGURATION, TEMPLATE, RULES, REASONS, refusals } = await import(
    `data:text/javascript;base64,${code}`
  );
  return [
    ...[...RULES, CONFIGURATION, TEMPLATE].flatMap(
      (/** @type {{ summary: string, mend: string }} */ { summary, mend }) => [summary, mend],
    ),
    ...Object.values(REASONS),
    ...refusals(),
  ];
}
