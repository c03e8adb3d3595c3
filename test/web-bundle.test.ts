import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { before, describe, it } from 'node:test';
import manifest from '../package.json';
import schema from '../schemas/shownotes.schema.json';
import { inspectEntry } from '../scripts/lib/bundle.mjs';

/** What is there in Node and not in a worker, and what is there in a page and not in a worker. */
const ABSENT = [
  ...['process', 'Buffer', 'global', 'module.parent', '__dirname', '__filename', 'setImmediate'],
  ...['window', 'document', 'localStorage'],
];

/** The entries, and how each asks for pages: what alone knows its platform. */
const OF_PLATFORM =
  /^src\/(?:(?:extension|pages)(?:\.web)?\.ts|titles\/fetch\/(?:ask-(?:node|browser)\.ts|(?:node|browser)\/.*))$/;

/** Marks every free name of those that are absent: a property or a local variable of that name stays as it is. */
const MARKS = Object.fromEntries(ABSENT.map((name) => [name, `ABSENT_${name.replace('.', '_')}`]));

/** The packages that only reading pages needs, most of what it is made of. */
const OF_PAGES = /^node_modules\/(?:parse5|@exodus|ipaddr\.js|html-encoding-sniffer|p-limit)\//;

type Bundle = Awaited<ReturnType<typeof inspectEntry>>;

describe('the bundle for browsers', () => {
  let web: Bundle;
  let desktop: Bundle;
  let later: Bundle;
  before(async () => {
    [web, desktop, later] = await Promise.all([
      inspectEntry('extension.web', { define: MARKS }),
      inspectEntry('extension', { define: MARKS }),
      inspectEntry('pages', { define: MARKS }),
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

  it('does all that the bundles for desktops do', () => {
    const all = new Set([...ours(desktop), ...ours(later)]);
    assert.deepEqual(ours(web), [...all].sort());
    assert.ok(ours(web).length > 50, `both are made of ${ours(web).length} modules`);
  });
});

describe('the bundles for desktops', () => {
  let first: Bundle;
  let later: Bundle;
  before(async () => {
    [first, later] = await Promise.all([inspectEntry('extension'), inspectEntry('pages')]);
  });

  it('load each other, once they are needed, and VS Code, once', () => {
    assert.deepEqual(notOfNode(first.imports), ['vscode', './pages.js']);
    assert.equal(first.text.match(/\brequire\("vscode"\)/g)?.length, 1);
    assert.deepEqual(notOfNode(later.imports), []);
  });

  it('read pages in the second alone', () => {
    const pages = ({ inputs }: Bundle) => inputs.filter((path) => OF_PAGES.test(path));
    assert.deepEqual(pages(first), []);
    assert.ok(pages(later).length > 10);
  });

  it('hold nothing that the schema of the configuration says to people only', () => {
    assert.ok(first.text.includes(schema.properties.showTime.patternErrorMessage));
    assert.ok(!first.text.includes(schema.properties.timeZone.description));
    assert.ok(!first.text.includes('"Europe/Berlin"'));
  });

  it('start with at most 500 KB', () => {
    assert.ok(first.text.length <= 500 * 1024, `${first.text.length} letters`);
  });
});

/** Gives what is imported beside Node's own modules. */
function notOfNode(imports: readonly string[]): readonly string[] {
  return imports.filter((path) => !builtinModules.includes(path.replace(/^node:/, '')));
}

function ours({ inputs }: Bundle): string[] {
  return inputs.filter((path) => path.startsWith('src/') && !OF_PLATFORM.test(path)).sort();
}
