import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import packageJson from '../package.json';
import { READMES } from './readmes.ts';

const IN_CODE = /`((?:src|test|schemas|scripts|snippets|syntaxes|l10n|media)\/[\w./-]*)`/g;
const LINKED = /(?:\]\(|src(?:set)?=")(\w+[./][\w./-]*)/g;

for (const { language, text } of READMES) {
  test(`every file and folder that the README in ${language} names is there`, () => {
    const named = [...text.matchAll(IN_CODE), ...text.matchAll(LINKED)].map(([, path = '']) => path);
    assert.ok(named.length > 10);
    const missing = named.filter((path) => !existsSync(path));
    assert.deepEqual(missing, []);
  });

  test(`every command of npm that the README in ${language} names is there`, () => {
    const scripts = ['test', 'start', ...Object.keys(packageJson.scripts)];
    const named = [...text.matchAll(/`npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    assert.ok(named.length > 3);
    const unknown = named.filter((name) => !scripts.includes(name));
    assert.deepEqual(unknown, []);
  });
}
