import assert from 'node:assert/strict';
import test from 'node:test';
import manifest from '../package.json';
import { inEnglish, keyOf, NLS } from './in-english.ts';

/** The properties whose values VS Code shows to people, also those that we do not contribute yet. */
const SHOWN =
  /^(?:displayName|description|title|shortTitle|category|name|contextualTitle|contents|label|tooltip|placeholder|enumItemLabels|\w*[dD]escriptions?|\w*[mM]essage)$/;

/** The properties whose values may hold spaces and are read by VS Code alone. */
const CODE = new Set(['when', 'enablement']);

interface Text {
  readonly path: string;
  readonly property: string;
  readonly value: string;
}

/** Gives every string of a part of the manifest; those of a list belong to the property that the list is. */
function textsOf(value: unknown, path: string, property = path): Text[] {
  if (typeof value === 'string') {
    return [{ path, property, value }];
  }
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    textsOf(inner, `${path}.${key}`, Array.isArray(value) ? property : key),
  );
}

/** Finds what people would read in English whatever their language is. */
function bareTexts(part: unknown): string[] {
  return textsOf(part, 'manifest')
    .filter(({ value }) => keyOf(value) === undefined)
    .filter(
      ({ property, value }) => SHOWN.test(property) || (/\p{L}\s+\p{L}/u.test(value) && !CODE.has(property)),
    )
    .map(({ path }) => path);
}

test('every text of the manifest that people see is in package.nls.json', () => {
  const { displayName, description, capabilities, contributes } = manifest;
  assert.deepEqual(bareTexts({ displayName, description, capabilities, contributes }), []);
});

test('a bare text is found wherever it stands', () => {
  assert.deepEqual(bareTexts({ commands: [{ title: 'Go', category: '%a%', command: 'a.b' }] }), [
    'manifest.commands.0.title',
  ]);
  assert.deepEqual(bareTexts({ enum: ['on', 'off'], enumDescriptions: ['%on%', 'Off'] }), [
    'manifest.enumDescriptions.1',
  ]);
  assert.deepEqual(bareTexts({ when: 'view == a.b', unheardOf: 'Two words' }), ['manifest.unheardOf']);
});

test('package.nls.json holds the keys of the manifest, and no others', () => {
  const keys = textsOf(manifest, 'manifest').flatMap(({ value }) => keyOf(value) ?? []);
  assert.deepEqual([...new Set(keys)].sort(), Object.keys(NLS).sort());
});

test('keys and texts are such as VS Code and the marketplace read', () => {
  for (const [key, text] of Object.entries(NLS)) {
    assert.match(key, /^[a-z][\w.]*$/i);
    assert.equal(typeof text, 'string', key);
    assert.ok(text.trim() !== '' && keyOf(text) === undefined, key);
  }
});

test('the manifest in English has no key left', () => {
  const english = inEnglish(manifest);
  assert.equal(english.displayName, 'Show Notes');
  assert.deepEqual(
    textsOf(english, 'manifest').filter(({ value }) => keyOf(value) !== undefined),
    [],
  );
});
