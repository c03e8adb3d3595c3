import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import l10n from '@vscode/l10n-dev';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/** Where the English of every text that the running extension shows is kept. */
export const BUNDLE = join(ROOT, 'l10n', 'bundle.l10n.json');

/** Where that of the command line's own texts is: they are many, VS Code never shows one, and the package lacks the program. */
export const COMMAND_LINE_BUNDLE = join(ROOT, 'l10n', 'cli.l10n.json');

/** What is translated as values of variables, so that no call holds the texts. */
const TABLES = `
  export { CONFIGURATION } from './src/config/configuration-rule.ts';
  export { refusals } from './src/config/schema.ts';
  export { TEMPLATE } from './src/notes/template/template-rule.ts';
  export { RULES } from './src/notes/rules/index.ts';
  export { REASONS } from './src/titles/reasons.ts';
  export { COMMANDS } from './src/cli/commands.ts';
  export { IN_TERMINAL } from './src/cli/titles/sentence-of.ts';
`;

/**
 * Collects every text of the source that is translated, and writes it as VS Code's bundle has it: sorted, by itself. The command line
 * reads both bundles, so its own has only what the other lacks.
 * @returns {Promise<{ path: string, contents: string }[]>}
 */
export async function collectStrings() {
  const paths = await readdir(join(ROOT, 'src'), { recursive: true });
  const files = paths.filter((path) => path.endsWith('.ts')).map((path) => join('src', path));
  const isOfCommandLine = (/** @type {string} */ file) => file.startsWith(join('src', 'cli', '/'));
  const tables = await readTables();
  const shared = [...(await readCalls(files.filter((file) => !isOfCommandLine(file)))), ...tables.shared];
  const own = [...(await readCalls(files.filter(isOfCommandLine))), ...tables.commandLine];
  return [
    { path: BUNDLE, contents: toBundle(shared) },
    { path: COMMAND_LINE_BUNDLE, contents: toBundle(own.filter((text) => !shared.includes(text))) },
  ];
}

/** @param {readonly string[]} texts */
function toBundle(texts) {
  const sorted = [...new Set(texts)].sort();
  return `${JSON.stringify(Object.fromEntries(sorted.map((text) => [text, text])), null, 2)}\n`;
}

/** @param {readonly string[]} files @returns {Promise<string[]>} */
async function readCalls(files) {
  const sources = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
  const found = await l10n.getL10nJson(
    sources.map((source) => ({ extension: '.ts', contents: asEditorCalls(source) })),
  );
  return Object.keys(found);
}

/**
 * Makes the messages of the core look like calls of the editor, which are all that the extractor knows.
 * @param {string} source
 */
function asEditorCalls(source) {
  const calls = source.replace(/(?<!function |[\w.])message\(/g, 'vscode.l10n.t(');
  return `import * as vscode from 'vscode';\n${calls}`;
}

async function readTables() {
  const { outputFiles } = await build({
    stdin: { contents: TABLES, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { CONFIGURATION, TEMPLATE, RULES, REASONS, refusals, COMMANDS, IN_TERMINAL } = await import(
    `data:text/javascript;base64,${code}`
  );
  return {
    shared: [
      ...[...RULES, CONFIGURATION, TEMPLATE].flatMap(
        (/** @type {{ summary: string, mend: string }} */ { summary, mend }) => [summary, mend],
      ),
      ...Object.values(REASONS),
      ...refusals(),
    ],
    commandLine: [...COMMANDS.flatMap(textsOfCommand), ...Object.values(IN_TERMINAL)],
  };
}

/** @param {import('../../src/cli/command.ts').Command} command @returns {string[]} */
function textsOfCommand({ summary, options, exitCodes }) {
  return [summary, ...options.map(({ text }) => text), ...exitCodes.map(([, text]) => text)];
}
