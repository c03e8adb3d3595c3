import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { getNodeValue } from 'jsonc-parser';
import schema from '../../schemas/shownotes.schema.json';
import { CONFIGURATION } from '../../src/config/configuration-rule.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { prune } from '../../src/config/prune.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { SCHEMA } from '../../src/config/schema.ts';
import { placeOf } from '../../src/notes/episode-pattern.ts';
import { format } from '../../src/notes/rule.ts';
import { RULES } from '../../src/notes/rules/index.ts';
import { TEMPLATE } from '../../src/notes/template/template-rule.ts';
import { MISTAKEN } from './mistaken-texts.ts';
import { REFUSED } from './refused-texts.ts';
import { FULL, GOOD } from './texts.ts';

const BAD = [...REFUSED, ...MISTAKEN];

const isValid = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** Gives the problems of a text as `kind | what they cover | message`. */
function told(text: string): string[] {
  return readConfig(text, '/show').problems.map(
    ({ kind, span, message }) => `${kind} | ${text.slice(span.start, span.end)} | ${format(message)}`,
  );
}

test('a full configuration is read whole', () => {
  const { config, problems } = readConfig(FULL, '/show');
  assert.deepEqual(problems, []);
  const { episodes, ...rest } = config;
  assert.deepEqual(placeOf('/show/notes/025.md', episodes), { id: '025', archive: '/show/notes' });
  assert.equal(placeOf('/other/notes/025.md', episodes), undefined);
  assert.deepEqual(JSON.parse(JSON.stringify(rest)), {
    rules: { 'show-day': 'off', 'missing-video': 'error' },
    showDays: [5, 6],
    airs: { time: '22:00', timeZone: 'Asia/Tokyo' },
    presenters: [
      { handle: 'mizuyari', url: 'https://twitter.com/mizuyari_example', aliases: [], regular: true },
      { handle: 'hatakebot', name: 'Hatake Bot', aliases: ['@hatake', '畑'] },
      { name: 'ふたば', aliases: [], regular: false },
    ],
    topicsPerPresenter: { least: 3, most: 4 },
    template: '/show/templates/episode.md',
    tracking: { extra: ['ref', 'mail_*'], keep: ['utm_source'], excludeHosts: ['garden.example.com'] },
  });
});

for (const [name, text] of Object.entries(GOOD)) {
  test(`nothing is wrong with ${name}`, () => assert.deepEqual(told(text), []));
}

for (const { name, text, problems, left } of BAD) {
  test(`${name} is told at its place, and the rest holds`, () => {
    assert.deepEqual(told(text), problems);
    assert.deepEqual(JSON.parse(JSON.stringify(readConfig(text, '/show').config)), left);
  });
}

test('the reader refuses what the contributed schema refuses, and nothing else', () => {
  const texts = [FULL, ...Object.values(GOOD), ...BAD.map(({ text }) => text)];
  for (const text of texts) {
    const { tree, problems } = parseConfig(text);
    if (tree !== undefined && problems.length === 0) {
      const isRefused = told(text).some(
        (row) => row.startsWith('schema') && !row.includes('of which only the last'),
      );
      assert.equal(isValid(getNodeValue(tree)), !isRefused, text);
    }
  }
});

test('what is left of any JSON is what the contributed schema lets through', () => {
  const words = JSON.stringify(schema).match(/[\w-]+/g) ?? [];
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...words, '22:00', '@a', 'https://a.example/b', 'episodes/*.md'),
      fc.jsonValue(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...words, '__proto__'), tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(schema.properties)), value), (json) => {
      const text = JSON.stringify(json);
      const pruned = prune(parseConfig(text).tree as never, SCHEMA);
      assert.ok(pruned.tree !== undefined && isValid(getNodeValue(pruned.tree)), text);
      assert.equal(pruned.problems.length === 0, isValid(JSON.parse(text)), text);
      readConfig(text.slice(0, text.length / 2), '/show');
    }),
  );
});

test('large, deep and hostile texts are soon done with', () => {
  const texts = [
    '['.repeat(60_000),
    '{"rules":'.repeat(6000),
    `{${'"episodes":1,'.repeat(4900)}}`,
    `{"rules":{${'"x":1,'.repeat(10_000)}}}`,
    `{"showDays":[${'"friday",'.repeat(7000)}]}`,
    `{"presenters":[${'{"handle":"a"},'.repeat(4000)}]}`,
    'x'.repeat(10_000_000),
    `{"episodes":"${'*'.repeat(60_000)}.md"}`,
    '{"rules":{"__proto__":"off","constructor":"off","toString":"off"}}',
  ];
  const start = performance.now();
  for (const text of texts) {
    const { problems } = readConfig(text, '/show');
    assert.ok(problems.length > 0 && problems.length <= 100, text.slice(0, 40));
  }
  assert.ok(performance.now() - start < 10_000, `${performance.now() - start} ms`);
  const { rules = {} } = readConfig(texts.at(-1) ?? '', '/show').config;
  assert.equal(rules['constructor'], undefined);
  assert.equal(({} as Record<string, unknown>)['off'], undefined);
});

test('the schema describes every rule by its summary and usual severity', () => {
  const { rules } = schema.properties;
  const described = Object.entries(rules.properties).map(([id, { description, default: usual }]) => {
    return [id, description, usual];
  });
  const last = RULES.slice(-1);
  const all = [...RULES.slice(0, -1), CONFIGURATION, TEMPLATE, ...last];
  assert.deepEqual(
    described,
    all.map(({ id, summary, severity }) => [id, summary, severity]),
  );
});

test('every key of the schema has its description', () => {
  const bare = Object.entries(schema.properties).filter(
    ([, { description }]) => !/^[A-Z].*\.$/.test(description),
  );
  assert.deepEqual(bare, []);
});
