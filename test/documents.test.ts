import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import packageJson from '../package.json';
import { EDITIONS } from '../scripts/lib/editions.mjs';
import { NOT_IN_BROWSER } from './vscode/host/not-in-browser.ts';

const FILES = ['CONTRIBUTING.md', 'SECURITY.md'];

/** What is named as a file of the project: in code, or by a link; `<id>` stands for a name to choose. */
const NAMED =
  /`((?:src|test|schemas|scripts|snippets|syntaxes|l10n|media|workflows)\/[\w./-]*)`|\]\((\w+[./][\w./-]*)\)/g;

/** Gives the text below a heading. */
function sectionOf(text: string, heading: string): string {
  const [, from = ''] = text.split(`\n## ${heading}\n`);
  return from.split('\n## ')[0] ?? '';
}

/** Gives the anchor that GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

for (const file of FILES) {
  describe(file, () => {
    const text = readFileSync(file, 'utf8');

    it('names files that are there', () => {
      const named = [...text.matchAll(NAMED)].map(([, code, link]) => code ?? link ?? '');
      assert.ok(named.length > 10);
      assert.deepEqual(
        named.filter((name) => !existsSync(name)),
        [],
      );
    });

    it('names commands that there are', () => {
      const named = [...text.matchAll(/(?:`|^)npm (?:run )?([a-z:]+)/gm)].map(([, name = '']) => name);
      const unknown = named.filter((name) => !(name in packageJson.scripts));
      assert.deepEqual(unknown, []);
    });

    it('links to headings that there are', () => {
      const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
      const linked = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
      assert.deepEqual(
        linked.filter((anchor) => !anchors.includes(anchor)),
        [],
      );
    });
  });
}

describe('what contributors read', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

  it('tells the VS Codes of the tests', () => {
    const head = contributing.split('\n').find((line) => line.startsWith('| | ')) ?? '';
    for (const { version } of Object.values(EDITIONS)) assert.ok(head.includes(version), version);
    assert.ok(packageJson.engines.vscode.startsWith('^1.100.'), 'the oldest is the one of the manifest');
  });

  it('tells how many tests in the extension host cannot run in a browser', () => {
    const [, count] = /tests in the extension host, (\d+) cannot run in a browser/.exec(contributing) ?? [];
    assert.equal(Number(count), Object.keys(NOT_IN_BROWSER).length);
  });

  it('says on a page each how to add something', () => {
    for (const heading of ['Add a rule', 'Add a site', 'Add a language']) {
      const lines = sectionOf(contributing, heading).trim().split('\n').length;
      assert.ok(lines > 15 && lines <= 60, `${heading}: ${lines} lines`);
    }
  });

  it('is told of by the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const file of FILES) assert.ok(readme.includes(`[${file}](${file})`), file);
  });
});
