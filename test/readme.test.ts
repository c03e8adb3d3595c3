import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import schema from '../schemas/shownotes.schema.json';
import snippets from '../snippets/show-notes.json';
import { STATE_NAMES } from '../src/archive/state.ts';
import { readConfig } from '../src/config/read-config.ts';
import { format, message } from '../src/notes/rule.ts';
import { RULES } from '../src/notes/rules/index.ts';
import { seen } from '../src/notes/seen.ts';
import { SITES } from '../src/titles/sites.ts';
import { ENGLISH, READMES, tablesOf } from './readmes.ts';
import { settingsOf } from './settings-of.ts';

const code = (text: string) => `\`${text}\``;

/** Texts of the editor that the READMEs quote. */
const QUOTED = [
  message('Already in {0}, by {1}', '024', '@chago'),
  message('Apply'),
  message('Fix all problems of this kind in all episodes…'),
  message('Ready'),
  message('Show Details'),
  message('{0} of {1}', 2, '3-4'),
  message('{0} to fix before air', 3),
];

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
    return [[code(`${prefix}${key}`), description], ...keysOf(inner, `${prefix}${key}.`)];
  });
}

for (const readme of READMES) {
  const { language, text, manifest, translate, say, quoted } = readme;

  /** Gives the rows of the table whose head begins with a word of the English README, each as its cells. */
  const table = (head: string): string[][] => {
    const found = tablesOf(text).find((rows) => rows[0]?.[0] === say(head));
    assert.ok(found, `there is a table of each ${head}`);
    return found.slice(1);
  };
  const first = ([cell = '']: readonly string[]) => cell;
  // VS Code shows descriptions of snippets and of keys in English only; other READMEs have words of their own.
  const held = (rows: string[][]) => (readme === ENGLISH ? rows : rows.map((row) => [first(row)]));

  describe(`the README in ${language}`, () => {
    it('has the rules with what they say', () => {
      const rows = RULES.map((rule) => [rule.severity, rule.summary, format(seen(rule)), rule.mend]);
      assert.deepEqual(
        table('rule'),
        rows.map((row, at) => [code(RULES[at]?.id ?? ''), ...row.map(translate)]),
      );
    });

    it('has the commands of the manifest, and quotes no others', () => {
      const { commands } = manifest.contributes;
      assert.deepEqual(
        table('command').map(first),
        commands.map(({ command, title, category }) => `${category}: ${title} (${code(command)})`),
      );
      const titles = new Set(commands.map(({ title }) => title));
      const named = [...text.matchAll(quoted)].map(([, title = '']) => title);
      assert.ok(named.length >= 8, `${named.length} commands are quoted`);
      assert.deepEqual(
        named.filter((title) => !titles.has(title)),
        [],
      );
    });

    it('quotes texts as the editor shows them', () => {
      const shown = QUOTED.map(({ template, values }) => format({ template: translate(template), values }));
      const lacking = shown.filter((quote) => !text.includes(quote));
      assert.deepEqual(lacking, []);
    });

    it('has the settings of the manifest', () => {
      const settings = Object.entries(settingsOf(manifest));
      assert.deepEqual(
        table('setting'),
        settings.map(([name, { default: value, markdownDescription }]) => [
          code(name),
          code(typeof value === 'object' || value === '' ? JSON.stringify(value) : String(value)),
          markdownDescription,
        ]),
      );
    });

    it('has the sites of the code', () => {
      assert.deepEqual(
        table('site'),
        SITES.map(({ name, pages, endpoint, instead }) => [
          say(name),
          pages.map(code).join(', '),
          endpoint
            ? code(endpoint.replace(/^https:\/\/|\?.*/g, ''))
            : say(instead ? 'the page about it' : 'the page'),
        ]),
      );
    });

    it('has the states of episodes', () => {
      const names = Object.values(STATE_NAMES).map((name) => translate(format(name)));
      assert.deepEqual(table('state').map(first), names);
    });

    it('has the keys of the schema of the configuration', () => {
      const told = Object.entries(schema.properties).filter(([key]) => !UNTOLD.includes(key));
      const keys = keysOf(Object.fromEntries(told) as Record<string, Described>);
      assert.deepEqual(held(table('key')), held(keys));
    });

    it('has an example of a configuration with which nothing is wrong', () => {
      const [, example = ''] = /^```json\n([\s\S]*?)^```$/m.exec(text) ?? [];
      const { config, problems } = readConfig(example, '/show');
      assert.deepEqual(problems, []);
      assert.ok(Object.keys(config).length >= 5);
    });

    it('has the snippets of the file of snippets', () => {
      const rows = Object.values(snippets).map(({ prefix, description }) => [code(prefix), description]);
      assert.deepEqual(held(table('prefix')), held(rows));
    });
  });
}
