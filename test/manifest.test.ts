import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import manifest from '../package.json';
import schema from '../schemas/shownotes.schema.json';
import { CONFIG_NAME } from '../src/config/config-file.ts';
import {
  COMMANDS,
  CONTEXTS,
  EXTENSION,
  FIX_ALL_KIND,
  FIX_ARCHIVE,
  FIX_COMMANDS,
  PASTE_KIND,
  SETTINGS,
  SOURCE,
  TRY_TITLES_AGAIN,
  VIEWS,
} from '../src/ids.ts';
import { settingsOf } from './settings-of.ts';

const { contributes } = manifest;

const SETTINGS_OF = settingsOf(manifest);

test('the manifest contributes the commands of the code, and no others', () => {
  assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(COMMANDS).sort());
  const shown = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
  for (const command of shown) {
    assert.ok((Object.values(COMMANDS) as string[]).includes(command), command);
  }
});

test('the commands behind quick fixes and the status bar are internal, which VS Code tells by the underscore', () => {
  const shown = JSON.stringify(contributes);
  for (const command of [...Object.values(FIX_COMMANDS), FIX_ARCHIVE, TRY_TITLES_AGAIN]) {
    assert.match(command, /^_showNotes\./);
    assert.ok(!shown.includes(command), command);
  }
});

test('the manifest contributes the views of the code, and no others', () => {
  const views = Object.values(contributes.views).flat();
  assert.deepEqual(views.map(({ id }) => id).sort(), Object.values(VIEWS).sort());
  const containers = contributes.viewsContainers.activitybar.map(({ id }) => id);
  assert.deepEqual(Object.keys(contributes.views).sort(), containers.sort());
  assert.deepEqual([...new Set(contributes.viewsWelcome.map(({ view }) => view))], Object.values(VIEWS));
});

test('conditions name only context keys that the code sets', () => {
  const conditions = JSON.stringify(contributes).match(/showNotes\.(?:has|is)\w+/g) ?? [];
  assert.deepEqual([...new Set(conditions)].sort(), Object.values(CONTEXTS).sort());
});

test('every setting is read by the code under its section', () => {
  const files = readdirSync('src/editor').map((name) => readFileSync(`src/editor/${name}`, 'utf8'));
  const source = files.filter((text) => text.includes('SETTINGS')).join('');
  for (const name of Object.keys(SETTINGS_OF)) {
    assert.ok(name.startsWith(`${SETTINGS}.`), name);
    assert.ok(source.includes(`'${name.slice(SETTINGS.length + 1)}'`), name);
  }
});

test('no workspace can loosen what keeps private networks private', () => {
  for (const name of ['allowedPrivateHosts', 'allowedAddressRanges']) {
    assert.equal(SETTINGS_OF[`showNotes.titles.${name}`]?.scope, 'machine');
  }
});

test('the setting takes the rules and levels of the schema', () => {
  const { propertyNames, additionalProperties } = SETTINGS_OF['showNotes.rules'] ?? {};
  assert.deepEqual(propertyNames?.enum, Object.keys(schema.properties.rules.properties));
  assert.deepEqual(additionalProperties?.enum, schema.definitions.level.enum);
});

test('the configuration is JSON with comments, and wakes us', () => {
  assert.deepEqual(contributes.languages, [{ id: 'jsonc', filenames: [CONFIG_NAME] }]);
  assert.deepEqual(
    contributes.jsonValidation.map(({ fileMatch }) => fileMatch),
    [CONFIG_NAME],
  );
  assert.ok(manifest.activationEvents.includes(`workspaceContains:**/${CONFIG_NAME}`));
});

test('every file that the manifest names is there', () => {
  const files = [
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.snippets.map(({ path }) => path),
    ...contributes.jsonValidation.map(({ url }) => url),
    ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ...contributes.walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(({ media }) => Object.values(media.image)),
    ),
  ];
  for (const file of files) {
    assert.ok(existsSync(file), file);
  }
});

test('the ids are those that users may rely on', () => {
  assert.equal(`${manifest.publisher}.${manifest.name}`, 'show-notes.show-notes');
  assert.equal(EXTENSION, 'show-notes.show-notes');
  assert.equal(SOURCE, 'show-notes');
  assert.equal(PASTE_KIND, 'markdown.link.showNotes');
  assert.equal(FIX_ALL_KIND, 'source.fixAll.showNotes');
  assert.equal(manifest.engines.vscode, '^1.100.0');
});
