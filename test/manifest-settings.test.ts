import assert from 'node:assert/strict';
import test from 'node:test';
import Ajv from 'ajv';
import manifest from '../package.json';
import { inEnglish } from './in-english.ts';
import { type Setting, settingsOf } from './settings-of.ts';

const english = inEnglish(manifest);
const groups = english.contributes.configuration;
const settings = Object.entries(settingsOf(english));

/** Those of which a workspace may not decide, and those that belong to no folder. */
const SCOPES = ['machine', 'window', 'resource'];

/** Words of VS Code that are no JSON schema. */
const ajv = new Ajv({ strict: false });

test('settings are few, in groups that have a title, and in order', () => {
  assert.ok(settings.length <= 12, `${settings.length} settings`);
  assert.deepEqual(
    groups.map(({ title, order }) => [title, order]),
    [
      ['Problems', 1],
      ['Pasting', 2],
      ['Link Titles', 3],
    ],
  );
  for (const { title, properties } of groups) {
    const orders = Object.values(properties).map(({ order }) => order);
    assert.deepEqual(
      orders,
      orders.map((_, at) => at + 1),
      title,
    );
  }
});

for (const [name, setting] of settings) {
  test(`${name} has a scope, and says what it does`, () => {
    assert.ok(SCOPES.includes(setting.scope), setting.scope);
    assert.match(setting.markdownDescription, /^[A-Z][^.`]{20,}/);
    assert.equal(setting.enum?.length, setting.markdownEnumDescriptions?.length);
    for (const text of setting.markdownEnumDescriptions ?? []) assert.match(text, /^[A-Z].+\.$/);
  });

  test(`${name} has an example that can be copied into the settings`, () => {
    const [, example = ''] = /Example: `([^`]+)`\.$/.exec(setting.markdownDescription) ?? [];
    const value = JSON.parse(`{ ${example} }`)[name];
    assert.notEqual(value, undefined, example);
    assert.notDeepEqual(value, setting.default, 'this is so without a setting');
    assert.ok(isValid(setting, value), example);
    assert.ok(isValid(setting, setting.default), 'the default is valid');
  });
}

function isValid(setting: Setting, value: unknown): boolean {
  return ajv.validate(setting, value);
}
