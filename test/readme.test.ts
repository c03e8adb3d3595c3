import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import packageJson from '../package.json';
import schema from '../schemas/shownotes.schema.json';
import { EDITIONS } from '../scripts/lib/editions.mjs';
import snippets from '../snippets/show-notes.json';
import { readConfig } from '../src/config/read-config.ts';
import { format } from '../src/notes/rule.ts';
import { RULES } from '../src/notes/rules/index.ts';
import { seen } from '../src/notes/seen.ts';
import { SITES } from '../src/titles/sites.ts';
import { inEnglish } from './in-english.ts';
import { NOT_IN_BROWSER } from './vscode/host/not-in-browser.ts';

const manifest = inEnglish(packageJson);
const readme = readFileSync('README.md', 'utf8');

/** Gives the rows of the table whose head begins with a word, each as its cells. */
function table(head: string): string[][] {
  const lines = readme.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  assert.notEqual(from, -1, `there is a table of each ${head}`);
  const rows = lines.slice(from + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) => line.slice(2, -2).split(' | '));
}

test('the table of rules says what the rules say', () => {
  assert.deepEqual(
    table('rule'),
    RULES.map((rule) => [`\`${rule.id}\``, rule.severity, rule.summary, format(seen(rule)), rule.mend]),
  );
});

test('the table of commands is the manifest', () => {
  const commands = manifest.contributes.commands.map(
    ({ command, title, category }) => `${category}: ${title} (\`${command}\`)`,
  );
  assert.deepEqual(
    table('command').map(([name]) => name),
    commands,
  );
});

test('the table of settings is the manifest', () => {
  const settings = Object.entries(manifest.contributes.configuration.properties);
  assert.deepEqual(
    table('setting'),
    settings.map(([name, { default: value, markdownDescription }]) => [
      `\`${name}\``,
      `\`${typeof value === 'object' || value === '' ? JSON.stringify(value) : value}\``,
      markdownDescription,
    ]),
  );
});

test('the table of sites is the one of the code', () => {
  const code = (text: string) => `\`${text}\``;
  assert.deepEqual(
    table('site'),
    SITES.map(({ name, pages, endpoint, instead }) => [
      name,
      pages.map(code).join(', '),
      endpoint ? code(endpoint.replace(/^https:\/\/|\?.*/g, '')) : instead ? 'the page about it' : 'the page',
    ]),
  );
});

interface Described {
  readonly description: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Partial<Described>;
}

/** Keys that only editors use. */
const UNTOLD = ['$schema'];

function keysOf(properties: Readonly<Record<string, Described>>, prefix = ''): string[][] {
  return Object.entries(properties).flatMap(([key, { description, properties: own, items }]) => {
    const inner = key === 'rules' ? {} : (own ?? items?.properties ?? {});
    return [[`\`${prefix}${key}\``, description], ...keysOf(inner, `${prefix}${key}.`)];
  });
}

test('the table of keys is the schema of the configuration', () => {
  const told = Object.entries(schema.properties).filter(([key]) => !UNTOLD.includes(key));
  assert.deepEqual(table('key'), keysOf(Object.fromEntries(told) as Record<string, Described>));
});

test('nothing is wrong with the example of a configuration', () => {
  const [, example = ''] = /^```json\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const { config, problems } = readConfig(example, '/show');
  assert.deepEqual(problems, []);
  assert.ok(Object.keys(config).length >= 5);
});

test('the table of snippets is the file of snippets', () => {
  assert.deepEqual(
    table('prefix'),
    Object.values(snippets).map(({ prefix, description }) => [`\`${prefix}\``, description]),
  );
});

test('every file and folder that the README names is there', () => {
  const named = [
    ...readme.matchAll(
      /`((?:src|test|schemas|scripts|snippets|syntaxes|l10n|media)\/[\w./-]*)`|\]\((\w+[./][\w./-]*)\)/g,
    ),
  ];
  for (const [, code, link] of named) {
    assert.ok(existsSync(code ?? link ?? ''), code ?? link);
  }
  assert.ok(named.length > 10);
});

test('the README tells the VS Codes of the tests, and the commands that there are', () => {
  const head = readme.split('\n').find((line) => line.startsWith('| | ')) ?? '';
  for (const { version } of Object.values(EDITIONS)) assert.ok(head.includes(version), version);
  assert.ok(packageJson.engines.vscode.startsWith('^1.100.'), 'the oldest is the one of the manifest');
  const named = [...readme.matchAll(/`npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
  const unknown = named.filter(
    (name) => name !== 'test' && name !== 'start' && !(name in packageJson.scripts),
  );
  assert.deepEqual(unknown, []);
});

test('the tests that cannot run in a browser are as many as is said', () => {
  const [, count] = /Of the tests in the extension host, (\d+) cannot run in a browser/.exec(readme) ?? [];
  assert.equal(Number(count), Object.keys(NOT_IN_BROWSER).length);
});
