import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { before, describe, it } from 'node:test';
import manifest from '../package.json';
import { inspectEntry } from '../scripts/lib/bundle.mjs';

/** What is there in Node and not in a worker, and what is there in a page and not in a worker. */
const ABSENT = [
  ...['process', 'Buffer', 'global', 'module.parent', '__dirname', '__filename', 'setImmediate'],
  ...['window', 'document', 'localStorage'],
];

/** The entries, and how each asks for pages: what alone knows its platform. */
const OF_PLATFORM =
  /^src\/(?:extension(?:\.web)?\.ts|titles\/fetch\/(?:ask-(?:node|browser)\.ts|(?:node|browser)\/.*))$/;

/** Marks every free name of those that are absent: a property or a local variable of that name stays as it is. */
const MARKS = Object.fromEntries(ABSENT.map((name) => [name, `ABSENT_${name.replace('.', '_')}`]));

type Bundle = Awaited<ReturnType<typeof inspectEntry>>;

describe('the bundle for browsers', () => {
  let web: Bundle;
  let desktop: Bundle;
  before(async () => {
    [web, desktop] = await Promise.all([
      inspectEntry('extension.web', { define: MARKS }),
      inspectEntry('extension', { define: MARKS }),
    ]);
  });

  it('is the one that the manifest names', () => {
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, './dist/extension.web.js');
  });

  it('leaves nothing outside but VS Code', () => {
    assert.deepEqual([...new Set(web.imports)], ['vscode']);
    const required = web.text.match(/\brequire\b(?:\([^)]*\))?|\bimport\(/g) ?? [];
    assert.deepEqual([...new Set(required)], ['require("vscode")']);
  });

  it('is made of no module of Node', () => {
    const ofNode = web.inputs.filter((path) => {
      const name = path.replace(/^\(disabled\):|^node:/, '');
      return name !== path || builtinModules.includes(name);
    });
    assert.deepEqual(ofNode, []);
    assert.ok(web.inputs.length > 100, `it is made of ${web.inputs.length} modules`);
  });

  it('uses nothing that a worker has not', () => {
    assert.deepEqual([...new Set(web.text.match(/ABSENT_\w+/g))], []);
  });

  it('does all that the bundle for desktops does', () => {
    const ours = ({ inputs }: Bundle) =>
      inputs.filter((path) => path.startsWith('src/') && !OF_PLATFORM.test(path)).sort();
    assert.deepEqual(ours(web), ours(desktop));
    assert.ok(ours(web).length > 50, `both are made of ${ours(web).length} modules`);
  });
});
