import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import manifest from '../package.json';
import { BUNDLE, collectStrings } from '../scripts/lib/collect-strings.mjs';
import { CONFIGURATION } from '../src/config/configuration-rule.ts';
import { refusals } from '../src/config/schema.ts';
import { RULES } from '../src/notes/rules/index.ts';
import { TEMPLATE } from '../src/notes/template/template-rule.ts';
import { REASONS } from '../src/titles/reasons.ts';
import { callsIn, LITERAL, readSources, TRANSLATED } from './calls.ts';

/** The only places that translate what is written elsewhere, and where that is. */
const DYNAMIC: Readonly<Record<string, readonly string[]>> = {
  // Messages: every one is made by a call of `message`, which is judged itself.
  'src/editor/convert.ts': ['template'],
  // The table of reasons.
  'src/editor/reason-text.ts': ['REASONS[reason]'],
  // The texts of the rules.
  'src/editor/rule-documents.ts': ['mend', 'summary'],
};

/** What says of itself what it flags. */
const PROFILES = [...RULES, CONFIGURATION, TEMPLATE];

const bundle: Record<string, string> = JSON.parse(readFileSync(BUNDLE, 'utf8'));
const isLiteral = new RegExp(`^(?:${LITERAL.source})$`);

const calls = readSources('src').flatMap(({ file, text }) =>
  callsIn(text, TRANSLATED).map(({ args: [template = '', ...values] }) => ({ file, template, values })),
);
const literal = calls.filter(({ template }) => isLiteral.test(template) && !template.includes('${'));

function isDynamic({ file, template }: (typeof calls)[number]): boolean {
  return DYNAMIC[file]?.includes(template) ?? false;
}

/** Gives the text of a literal that escapes nothing but quotes. */
function textOf(template: string): string {
  return template.slice(1, -1).replace(/\\(.)/g, '$1');
}

test('the bundle of texts is up to date', async () => {
  const isSame = readFileSync(BUNDLE, 'utf8') === (await collectStrings());
  assert.ok(isSame, 'l10n/bundle.l10n.json is not what the source says: run npm run strings');
});

test('the bundle holds every text of the calls, the rules and the reasons, and no others', () => {
  const texts = [
    ...literal.map(({ template }) => textOf(template)),
    ...PROFILES.flatMap(({ summary, mend }) => [summary, mend]),
    ...Object.values(REASONS),
    ...refusals(),
  ];
  assert.ok(calls.length > 40, `${calls.length} calls were found`);
  assert.deepEqual(Object.keys(bundle), [...new Set(texts)].sort());
  assert.deepEqual(Object.values(bundle), Object.keys(bundle));
  assert.equal(manifest.l10n, './l10n');
});

test('what is translated is written out as one string, but where it is known to come from a table', () => {
  const built = calls.filter((call) => !literal.includes(call) && !isDynamic(call));
  assert.deepEqual(
    built.map(({ file, template }) => `${file}: ${template}`),
    [],
  );
  const used = calls.filter(isDynamic).map(({ template }) => template);
  assert.deepEqual(used.sort(), Object.values(DYNAMIC).flat().sort());
});

test('every placeholder has its value, and every value its placeholder', () => {
  const wrong = literal.filter(({ template, values }) => {
    const numbers = new Set([...template.matchAll(/\{([^}]*)\}/g)].map(([, number]) => number));
    return [...numbers].sort().join() !== values.map((_, at) => at).join();
  });
  assert.deepEqual(
    wrong.map(({ file, template }) => `${file}: ${template}`),
    [],
  );
});

test('texts of rules and reasons have no placeholders, but that of the detail of a reason', () => {
  const texts = [
    ...PROFILES.flatMap(({ summary, mend }) => [summary, mend]),
    ...Object.values(REASONS).map((text) => text.replace('({0})', '')),
  ];
  assert.deepEqual(
    texts.filter((text) => /[{}]/.test(text)),
    [],
  );
});
