import assert from 'node:assert/strict';
import test from 'node:test';
import { openPages } from '../../src/editor/open-pages.ts';
import type { Pages } from '../../src/titles/pages.ts';
import { makeCache } from '../../src/titles/turns/cache.ts';

const PAGES: Pages = {
  titlesOfPages: () => async (url) => ({ title: `Title of ${url}` }),
  readAnchors: (html) => [{ href: html, text: '' }],
};
const RULES = { denyHosts: [], allowedPrivateHosts: [], allowedAddressRanges: [] };

/** Opens pages that cannot be loaded the first few times, and counts how often that is tried. */
function open({ failures }: { failures: number }) {
  const told: string[] = [];
  let loads = 0;
  const load = async () => {
    loads += 1;
    if (loads <= failures) throw new Error('no such file');
    return PAGES;
  };
  const options = { userAgent: '', languages: '', rules: () => RULES };
  const log = { error: (message: string | Error) => told.push(String(message)) };
  const { signal } = new AbortController();
  const { titles, readAnchors } = openPages({ load, options, answers: makeCache(Date.now), log });
  return { titleOf: (url: string) => titles(url, signal), readAnchors, told, loads: () => loads };
}

test('what asks for pages is loaded once it is needed, and once', async () => {
  const { titleOf, readAnchors, told, loads } = open({ failures: 0 });
  assert.equal(loads(), 0);
  const [one, two, anchors] = await Promise.all([titleOf('a'), titleOf('b'), readAnchors('c')]);
  assert.deepEqual([one, two], [{ title: 'Title of a' }, { title: 'Title of b' }]);
  assert.deepEqual(anchors, [{ href: 'c', text: '' }]);
  assert.equal(loads(), 1);
  assert.deepEqual(told, []);
});

test('where it cannot be loaded there are no titles, the log says why, and it is loaded anew', async () => {
  const { titleOf, readAnchors, told, loads } = open({ failures: 2 });
  assert.deepEqual(await titleOf('a'), { reason: 'not-loaded' });
  assert.equal(await readAnchors('c'), undefined);
  assert.deepEqual(told, Array(2).fill('What fetches titles could not be loaded: Error: no such file'));
  assert.deepEqual(await titleOf('a'), { title: 'Title of a' });
  assert.deepEqual(await titleOf('b'), { title: 'Title of b' });
  assert.equal(loads(), 3);
});
