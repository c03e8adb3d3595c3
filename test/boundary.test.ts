import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import test from 'node:test';
import { FOLDER_RULES } from '../src/notes/folder-rules.ts';
import { RULES } from '../src/notes/rules/index.ts';
import { IMPORTS, reach, sources } from './imports.ts';

/** Where the schemas and the translations are, which are outside `src` since VS Code reads them too. */
const SCHEMAS = 'schemas';
const TRANSLATIONS = 'l10n';

/**
 * What a folder, or a file right below `src`, may import: folders and files below `src`, packages, and `node:` for Node's
 * own modules, which only what never runs in a browser may have.
 */
const ALLOWED: Record<string, { readonly own: readonly string[]; readonly packages: RegExp }> = {
  notes: {
    own: ['notes'],
    packages:
      /^(?:unified|remark-parse|decode-named-character-reference|mdast|mdast-util-[\w-]+|micromark-extension-[\w-]+)$/,
  },
  config: { own: ['config', 'notes', SCHEMAS], packages: /^jsonc-parser$/ },
  archive: { own: ['archive', 'config', 'notes'], packages: /^$/ },
  titles: {
    own: ['titles', 'notes'],
    packages:
      /^(?:decode-named-character-reference|html-encoding-sniffer|ipaddr\.js|p-limit|parse5|node:(?:dns|https?|net|os|stream|zlib))$/,
  },
  editor: { own: ['editor', 'archive', 'config', 'notes', 'titles', 'ids.ts'], packages: /^vscode$/ },
  cli: { own: ['cli', 'archive', 'config', 'notes', 'titles', TRANSLATIONS], packages: /^(?:node:|ignore$)/ },
  'ids.ts': { own: [], packages: /^$/ },
  'platform.ts': { own: ['titles'], packages: /^vscode$/ },
  'start-features.ts': { own: ['editor', 'platform.ts', 'titles'], packages: /^vscode$/ },
  'extension.ts': { own: ['start-features.ts'], packages: /^vscode$/ },
  'extension.web.ts': { own: ['start-features.ts'], packages: /^vscode$/ },
  'pages.ts': { own: ['titles'], packages: /^$/ },
  'pages.web.ts': { own: ['titles'], packages: /^$/ },
};

/** What files of the editor share; every other one is a part of one feature or of several small ones. */
const FEATURE = /^export function register/m;

/** Gives the folder of a file right below `src`, or its name for a file in `src` itself. */
function placeOf(file: string): string {
  const outside = [SCHEMAS, TRANSLATIONS].find((folder) => file.startsWith(`${folder}/`));
  return outside ?? relative('src', file).split('/')[0] ?? '';
}

test('folders import only what they may', () => {
  assert.ok(IMPORTS.length > 100, `${IMPORTS.length} imports were found`);
  for (const { file, target } of IMPORTS) {
    const allowed = ALLOWED[placeOf(file)];
    const isOwn = target.startsWith('.');
    const ok = isOwn
      ? allowed?.own.includes(placeOf(join(dirname(file), target)))
      : allowed?.packages.test(target);
    assert.ok(ok, `${file} imports ${target}`);
  }
});

test('titles know Node in one place only, which the rest does not know', () => {
  const isOfNode = (file: string) => /^src\/titles\/fetch\/(?:node\/|ask-node\.ts)/.test(file);
  for (const { file, target } of IMPORTS.filter((one) => one.file.startsWith('src/titles/'))) {
    const wantsNode = target.startsWith('node:') || isOfNode(join(dirname(file), target));
    assert.ok(!wantsNode || isOfNode(file), `${file} imports ${target}`);
  }
});

test('every folder and file right below src has its line, and every line is of one', () => {
  assert.deepEqual(readdirSync('src').sort(), Object.keys(ALLOWED).sort());
});

test('the line text → tree → episode → rules → check goes one way', () => {
  const order = ['span.ts', 'parse.ts', 'read-episode.ts', 'rules/index.ts', 'check.ts'];
  for (const [rank, from] of order.entries()) {
    const later = order.slice(rank + 1).map((name) => join('src/notes', name));
    const reached = reach(join('src/notes', from));
    assert.deepEqual(
      later.filter((file) => reached.has(file)),
      [],
      `${from} reaches what comes after it`,
    );
  }
});

test('rules do not know each other, nor how an episode is read', () => {
  for (const { file, target } of IMPORTS) {
    if (file.startsWith('src/notes/rules/') && !file.endsWith('/index.ts')) {
      assert.doesNotMatch(target, /^\.\/|read-episode|\/parse\.ts/, file);
    }
  }
});

test('features do not import each other', () => {
  const features = new Set(
    sources()
      .filter(({ text }) => FEATURE.test(text))
      .map(({ file }) => file),
  );
  assert.ok(features.size >= 6);
  for (const { file, target } of IMPORTS) {
    const other = join(dirname(file), target);
    const shared = other === 'src/editor/rule-documents.ts';
    assert.ok(!features.has(file) || !features.has(other) || shared, `${file} imports ${target}`);
  }
});

test('rules of folders are listed by themselves too', () => {
  assert.deepEqual(
    FOLDER_RULES,
    RULES.filter((rule) => 'checkFolders' in rule),
  );
});

test('every rule has a file and a test of its name, and every file is a rule', () => {
  const names = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending) && name !== 'index.ts')
      .map((name) => name.slice(0, -ending.length))
      .sort();
  const ids = RULES.map(({ id }) => id).sort();
  assert.deepEqual(names('src/notes/rules', '.ts'), ids);
  assert.deepEqual(names('test/notes/rules', '.test.ts'), ids);
});

test('the command line loads what reads and checks only where it is wanted', () => {
  const loaded = reach('src/cli/main.ts', (one) => !one.ofTypes);
  assert.ok(loaded.has('src/cli/run-check.ts'));
  const heavy = ['notes/parse.ts', 'notes/rules/index.ts', 'cli/threads/worker.ts', 'titles/sites.ts'];
  assert.deepEqual(
    heavy.map((name) => join('src', name)).filter((file) => loaded.has(file)),
    [],
  );
});
