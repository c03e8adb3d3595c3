import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { serve } from '../titles/serve.ts';
import { folderWith, notes, shownotes } from './command.ts';
import { allow, episodeWith, readNotes, site } from './site.ts';

describe('shownotes titles', { concurrency: 4 }, () => {
  it('lists the titles that bare URLs would get, and writes nothing', async () => {
    const origin = await serve(site);
    const folder = await episodeWith(
      `- ${origin}/a`,
      `- <${origin}/missing>`,
      `- [x](${origin}/c) and \`${origin}/d\``,
    );
    const before = readNotes(folder);
    const { code, out, err } = await shownotes(folder, ['titles', allow(origin)]);
    assert.deepEqual(out.split('\n'), [
      `episodes/001/README.md:13:3 [Page a](${origin}/a)`,
      `episodes/001/README.md:14:3 <${origin}/missing> The page is not there, or not for everybody. Check the address. (not-found)`,
      'Found 1 of 2 titles in 1 episode. No title: 1 not-found. --write makes links.',
      '',
    ]);
    assert.deepEqual([code, err, readNotes(folder)], [1, '', before]);
  });

  it('writes links, and only into files that this changes', async () => {
    const origin = await serve(site);
    const folder = await folderWith({
      'episodes/009/README.md': `\uFEFF${notes(9, `- ${origin}/a\n\n  - ${origin}/b.\n`).replaceAll('\n', '\r\n')}`,
      'episodes/010/README.md': notes(10, `- ${origin}/missing\n`),
      'other.md': `${origin}/x\n`,
    });
    const untouched = statSync(join(folder, 'episodes/010/README.md')).mtimeMs;
    const before = readNotes(folder, '009');
    const { code, out } = await shownotes(folder, ['titles', '--write', allow(origin)]);
    assert.equal(
      readNotes(folder, '009'),
      before
        .replace(`- ${origin}/a`, `- [Page a](${origin}/a)`)
        .replace(`- ${origin}/b.`, `- [Page b](${origin}/b).`),
    );
    assert.equal(statSync(join(folder, 'episodes/010/README.md')).mtimeMs, untouched);
    assert.match(out, /^episodes\/009[\s\S]*^episodes\/010/m);
    assert.match(out, /^Filled in 2 of 3 titles in 2 episodes\. No title: 1 not-found\.\n$/m);
    assert.equal(code, 1);
    const again = await shownotes(folder, ['titles', '--write', 'episodes/009']);
    assert.deepEqual(again, { code: 0, out: 'No bare URLs in 1 episode.\n', err: '' });
  });

  it('prints an object a line, and nothing else', async () => {
    const origin = await serve(site);
    const folder = await episodeWith(`- ${origin}/a と ${origin}/missing`);
    const { code, out, err } = await shownotes(folder, ['titles', '--json', allow(origin)]);
    const place = { file: 'episodes/001/README.md', line: 13 };
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [
        { ...place, column: 3, url: `${origin}/a`, title: 'Page a', markdown: `[Page a](${origin}/a)` },
        {
          ...{ ...place, column: origin.length + 8, url: `${origin}/missing`, reason: 'not-found' },
          message: 'The page is not there, or not for everybody. Check the address.',
          markdown: `${origin}/missing`,
        },
      ],
    );
    assert.deepEqual([code, err], [1, '']);
  });

  it('takes the text from standard input, and gives it back with titles', async () => {
    const origin = await serve(site);
    const folder = await folderWith({});
    const args = ['titles', allow(origin), '--stdin-path', 'episodes/001/README.md'];
    const input = `\uFEFF${notes(1, `- ${origin}/a\n`)}`;
    const listed = await shownotes(folder, args, { input });
    assert.match(listed.out, /:13:3 \[Page a\]/);
    const { code, out, err } = await shownotes(folder, [...args, '--write'], { input });
    assert.equal(out, input.replace(`${origin}/a`, `[Page a](${origin}/a)`));
    assert.match(err, /:13:3 \[Page a\][\s\S]*^Filled in 1 of 1 title in 1 episode\.$/m);
    assert.equal(code, 0);
    const other = [...args.slice(0, -1), 'other.md', '--write'];
    assert.equal((await shownotes(folder, other, { input: 'https://a.com/' })).out, 'https://a.com/');
  });

  it('spares a site, asks for nothing twice, and leaves out what the show takes for tracking', async () => {
    const asked: { url: string | undefined; at: number }[] = [];
    const origin = await serve((request, response) => {
      asked.push({ url: request.url, at: performance.now() });
      site(request, response);
    });
    const folder = await episodeWith(`- ${origin}/a?via=us&id=1`, `- ${origin}/b`, `- ${origin}/a?id=1`);
    writeFileSync(join(folder, '.shownotes.json'), '{ "tracking": { "extra": ["via"] } }');
    const { code, out } = await shownotes(folder, ['titles', allow(origin)]);
    assert.ok(out.includes(`:13:3 [Page a](${origin}/a?via=us&id=1)\n`), out);
    assert.deepEqual([code, asked.map(({ url }) => url)], [0, ['/a?id=1', '/b']]);
    const [first = { at: 0 }, second = { at: 0 }] = asked;
    assert.ok(second.at - first.at > 450, `${second.at - first.at} ms`);
  });

  it('says how many sites it asks where they are many, and refuses private ones', async () => {
    const hosts = Array.from({ length: 21 }, (_, at) => `10.0.0.${at}`);
    const folder = await episodeWith(...hosts.map((host) => `- http://${host}/`));
    const { code, out, err } = await shownotes(folder, ['titles']);
    assert.equal(err, 'shownotes: Asks 21 sites for 21 titles.\n');
    assert.match(out, /^Found 0 of 21 titles in 1 episode\. No title: 21 private-address\.\n$/m);
    assert.equal(code, 1);
  });
});
