import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeScratch } from '../../scripts/lib/scratch.mjs';
import pages from '../../scripts/live-pages.json';
import { siteOf } from '../../src/titles/sites/site-of.ts';
import { SITES } from '../../src/titles/sites.ts';
import { page, serve } from '../titles/serve.ts';
import { assertTold, runNode } from './run-node.ts';

describe('the list of live pages', () => {
  it('has one of every site with titles of its own', () => {
    const listed = new Set(pages.map(({ url }) => siteOf(url)));
    assert.deepEqual(
      SITES.filter((site) => !listed.has(site)).map(({ name }) => name),
      [],
    );
  });

  it('expects something of every page', () => {
    for (const { title, reason, url } of pages) {
      assert.ok(URL.canParse(url) && (title ?? reason), url);
      assert.doesNotThrow(() => new RegExp(title ?? '', 'u'));
    }
  });
});

describe('npm run titles:live', { concurrency: true }, () => {
  let site = '';
  let scratch: Awaited<ReturnType<typeof makeScratch>>;
  before(async () => {
    site = await serve((request, response) =>
      request.url === '/gone'
        ? page('', 'text/html', 410)(request, response)
        : page('<title>A page | of *ours*</title>')(request, response),
    );
    scratch = await makeScratch({});
  });
  after(() => scratch.remove());

  async function run(name: string, list: unknown) {
    const file = join(scratch.folder, `${name}.json`);
    await writeFile(file, JSON.stringify(list));
    return runNode(['scripts/titles-live.mjs', '--pages', file, '--allow-host', '127.0.0.1']);
  }

  it('prints what live pages answer as a table', async () => {
    const { code, output } = await run('right', [
      { page: 'ours', url: `${site}/`, title: '^A page' },
      { page: 'gone', url: `${site}/gone`, title: 'x', reason: 'not-found|gone' },
      { page: 'private', url: 'http://10.0.0.1/', reason: 'private-address' },
    ]);
    assert.match(
      output,
      /^\| page \| URL \| title, or why there is none \| ms \| as expected \|\n\| --- \|/m,
    );
    assert.ok(output.includes(`| ours | \`${site}/\` | A page \\| of \\*ours\\* | `), output);
    assert.match(output, /\/gone` \| `gone 410` \| \d+ \| yes \|$/m);
    assert.match(output, /^\| private \| .* \| `private-address 10\.0\.0\.1` \| \d+ \| yes \|$/m);
    assert.equal(code, 0, output);
  });

  it('fails where a page answers otherwise, and says what was expected', async () => {
    const { code, output } = await run('wrong', [
      { page: 'ours', url: `${site}/`, title: '^Another|page$' },
      { page: 'gone', url: `${site}/gone`, reason: 'gone' },
    ]);
    assert.match(output, /^\| ours \| .* \| \d+ \| \*\*no\*\*: `\^Another\\\|page\$` \|$/m);
    assert.match(output, /\| yes \|$/m);
    assert.equal(code, 1, output);
  });

  it('says that there is no internet', async () => {
    // Nobody listens on this port.
    const away = { page: 'away', url: 'http://127.0.0.1:2/', title: '.' };
    assertTold(await run('away', [away, away, away]), /^No page could be reached: run this where there is/m);
  });

  it('says so where there is no list', async () => {
    const ended = await runNode(['scripts/titles-live.mjs', '--pages', '/nowhere.json']);
    assertTold(ended, /^\/nowhere\.json cannot be read: name a file like scripts\/live-pages\.json\.$/m);
    assertTold(await run('object', { page: 'ours' }), /object\.json cannot be read: name a file like/);
  });
});
