import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import manifest from '../package.json';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

/** Finds colours that would be the same in every theme. */
function fixedColours(text: string): string[] {
  return text.match(/(['"`])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\1|\b(?:rgb|hsl)a?\(/gi) ?? [];
}

test('all colours are those of the theme', () => {
  assert.equal(fixedColours("new Color('#ffcc00') rgb(1, 2, 3)").length, 2);
  assert.ok(sources.length > 100, `${sources.length} files were found`);
  const fixed = sources.flatMap(({ path, text }) => fixedColours(text).map((found) => `${path}: ${found}`));
  assert.deepEqual(fixed, []);
  assert.deepEqual(
    Object.keys(manifest.contributes).filter((key) => /colors|themes|customEditors/i.test(key)),
    [],
  );
});

test('nothing is told by a decoration, and so by a colour alone, and nothing moves', () => {
  const drawn = /createTextEditorDecorationType|registerFileDecorationProvider|createWebviewPanel|~spin\b/;
  assert.deepEqual(
    sources.filter(({ text }) => drawn.test(text)).map(({ path }) => path),
    [],
  );
});

test('a row of the outline has another icon wherever it has another colour', () => {
  const { text = '' } = sources.find(({ path }) => path.endsWith('outline-icons.ts')) ?? {};
  const drawn = [...text.matchAll(/ThemeIcon\(\s*'([^']+)'(, new vscode\.ThemeColor)?/g)];
  const fields = [...(/FIELD_ICONS[^}]*\}/.exec(text)?.[0] ?? '').matchAll(/: '([^']+)'/g)];
  const coloured = drawn.filter(([, , colour]) => colour).map(([, icon]) => icon);
  const plain = [...fields, ...drawn.filter(([, , colour]) => !colour)].map(([, icon]) => icon);
  assert.ok(coloured.length > 5 && plain.length > 7, `${coloured} and ${plain}`);
  assert.deepEqual(
    coloured.filter((icon) => plain.includes(icon)),
    [],
  );
});

test('buttons of boxes say what they do', () => {
  const buttons = sources.flatMap(({ text }) => text.match(/QuickInputButton = \{[^}]*\}/g) ?? []);
  assert.ok(buttons.length > 0, 'buttons');
  for (const button of buttons) assert.match(button, /tooltip: vscode\.l10n\.t\(/);
});
