import assert from 'node:assert/strict';
import test from 'node:test';
import { callsIn, LITERAL, readSources, TRANSLATED } from './calls.ts';

/** Calls whose arguments VS Code shows. */
const SHOWING =
  /\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|new vscode\.(?:CodeAction|TreeItem|DocumentPasteEdit|DocumentDropEdit|Diagnostic|DiagnosticRelatedInformation|MarkdownString|CompletionItem|Hover))\(/g;

/** Properties that VS Code shows. */
const SHOWN =
  /(?<![\w'])(?:title|prompt|place[hH]older|label|detail|description|documentation|tooltip|message|validationMessage|valueSelection|badge|separator)\??\s*(?::|=(?![=>]))/g;

/** What the log is told stays English: it is read by whoever helps. */
const LOGGED = /\blog\.(?:trace|debug|info|warn|error)\(/g;

/** Finds strings with letters that people would see untranslated: any in a place that is shown, and prose anywhere. */
function untranslated(source: string): string[] {
  const code = without(withoutComments(source), TRANSLATED, LOGGED).replace(/^import [^;]*;$/gm, '');
  const shown = [
    ...callsIn(code, SHOWING).flatMap(({ args }) => args),
    ...callsIn(code, SHOWN).flatMap(({ args: [value = ''] }) => value),
  ].flatMap((part) => wordsIn(part).filter((text) => /\p{L}/u.test(text)));
  const prose = wordsIn(code).filter((text) => /\p{L}\P{L}*\s\P{L}*\p{L}|^\p{Lu}\p{Ll}+[.!?…]?$/u.test(text));
  return [...new Set([...shown, ...prose])];
}

/** Gives the strings of a piece of code, without escapes and what is put into templates; those compared with are ids. */
function wordsIn(code: string): string[] {
  const literals = code.matchAll(new RegExp(String.raw`([!=]==\s*)?(${LITERAL.source})`, 'g'));
  return [...literals].flatMap(([, compared, text = '']) =>
    compared === undefined ? text.slice(1, -1).replace(/\$\{[^}]*\}|\\./g, '') : [],
  );
}

function withoutComments(source: string): string {
  const token = new RegExp(String.raw`(${LITERAL.source})|\/\/.*|\/\*[\s\S]*?\*\/`, 'g');
  return source.replace(token, (_, text?: string) => text ?? '');
}

function without(code: string, ...patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (rest, pattern) =>
      callsIn(rest, pattern).reduceRight(
        (text, { start, end }) => text.slice(0, start) + text.slice(Math.max(start, end)),
        rest,
      ),
    code,
  );
}

test('everything that people see in VS Code is translated', () => {
  for (const { file, text } of readSources('src/editor')) {
    assert.deepEqual(untranslated(text), [], file);
  }
});

/** What has words in `src/cli` beside messages: tables that are translated whole, what only builds read, and names of folders. */
const APART =
  /\/(?:command|commands|list-command|new-command|title-commands|titles\/sentence-of|report|cache\/cache-folder)\.ts$/;

/** Options and arguments as they are typed. */
const TYPED = /^ *-|^\[/;

test('everything that people see in a terminal is translated', () => {
  const sources = readSources('src/cli').filter(({ file }) => !APART.test(file));
  assert.ok(sources.length > 60);
  for (const { file, text } of sources) {
    assert.deepEqual(
      untranslated(text).filter((words) => !TYPED.test(words)),
      [],
      file,
    );
  }
});

const WRONG: readonly [string, string[]][] = [
  ["void vscode.window.showErrorMessage('Lost');", ['Lost']],
  ["vscode.window.showWarningMessage(vscode.l10n.t('Lost'), 'Retry');", ['Retry']],
  [`vscode.window.setStatusBarMessage(\`no title from \${host}\`, 5);`, ['no title from ']],
  ["input.prompt = 'date';", ['date']],
  ["pick.placeholder = known ? vscode.l10n.t('Who?') : 'nobody';", ['nobody']],
  ["const nobody = { label: 'nobody', alwaysShow: true };", ['nobody']],
  ["tree.tooltip = [item.label, 'none'].join();", ['none']],
  ["new vscode.TreeItem(item.label || 'untitled', state);", ['untitled']],
  [`return \`- Fix: \${vscode.l10n.t(mend)} or \${other}\`;`, ['- Fix:  or ']],
  ["return absent ? 'is absent' : '';", ['is absent']],
  ["return absent ? 'Absent' : '';", ['Absent']],
];

const RIGHT = [
  "void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', name, why(error)));",
  `log.error(\`Cannot write \${uri.toString(true)}:\`, error); // It's the folder's`,
  "action.command = { command: 'vscode.open', title: action.title, arguments: [uri] };",
  "tree.iconPath = new vscode.ThemeIcon('link'); tree.contextValue = 'topic';",
  "tree.tooltip = [item.value, item.kind === 'field' ? undefined : item.url].join('\\n');",
  "const title = toText(message('Fix all {0} problems', count));",
  "import { x } from 'Somewhere';",
];

test('a text that is not translated is found', () => {
  for (const [code, texts] of WRONG) {
    assert.deepEqual(untranslated(code), texts, code);
  }
  for (const code of RIGHT) {
    assert.deepEqual(untranslated(code), [], code);
  }
});
