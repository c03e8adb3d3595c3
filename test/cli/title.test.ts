import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import manifest from '../../package.json';
import { page, serve } from '../titles/serve.ts';
import { CLI, runIn, shownotes } from './command.ts';
import { allow, site } from './site.ts';

describe('shownotes title', { concurrency: 4 }, () => {
  it('prints links in the order of the URLs, and tells why others stay bare', async () => {
    const slow = await serve((request, response) => setTimeout(() => site(request, response), 300));
    const quick = await serve(site);
    const urls = [`${slow}/%E5%9C%9F%E3%81%AE%E8%BC%AA?utm_source=a#b`, `${quick}/missing`, `${quick}/[x]`];
    const { code, out, err } = await shownotes('.', ['title', allow(slow), allow(quick), ...urls, 'x']);
    assert.deepEqual(out.split('\n'), [
      `[Page 土の輪](${urls[0]})`,
      urls[1],
      `[Page \\[x\\]](${quick}/[x])`,
      'x',
      '',
    ]);
    assert.deepEqual(err.split('\n'), [
      `shownotes: ${urls[1]} has no title. The page is not there, or not for everybody. Check the address.`,
      'shownotes: x has no title. Only whole addresses that begin with https:// or http://, of up to 2048 characters and without a user name, have titles.',
      '',
    ]);
    assert.equal(code, 1);
    const fine = await shownotes('.', ['title', allow(quick), `${quick}/alpha`]);
    assert.deepEqual(fine, { code: 0, out: `[Page alpha](${quick}/alpha)\n`, err: '' });
  });

  it('prints an object a line', async () => {
    const origin = await serve(site);
    const { code, out, err } = await shownotes('.', [
      'title',
      '--json',
      allow(origin),
      `${origin}/a"b`,
      'http://10.0.0.1/',
    ]);
    assert.deepEqual(
      out.split('\n').map((line) => (line === '' ? '' : JSON.parse(line))),
      [
        { url: `${origin}/a"b`, title: 'Page a"b', markdown: `[Page a"b](${origin}/a"b)` },
        {
          url: 'http://10.0.0.1/',
          reason: 'private-address',
          message:
            'The address is in a private network (10.0.0.1). If you trust it, name its host by --allow-host.',
          markdown: 'http://10.0.0.1/',
        },
        '',
      ],
    );
    assert.deepEqual([code, err], [1, '']);
  });

  it('reads URLs from standard input too', async () => {
    const origin = await serve(site);
    const input = `\uFEFF${origin}/one\r\n\r\n  ${origin}/two  `;
    const args = ['title', allow(origin), '-', ` ${origin}/three\n`];
    const { code, out } = await shownotes('.', args, { input });
    assert.deepEqual(out.match(/\[[^\]]*\]/g), ['[Page one]', '[Page two]', '[Page three]']);
    assert.equal(code, 0);
    assert.deepEqual(await shownotes('.', ['title', '-']), { code: 0, out: '', err: '' });
    const binary = await shownotes('.', ['title', '-'], { input: new Uint8Array([0xff, 0xfe]) });
    assert.deepEqual([binary.code, binary.err], [2, 'shownotes: Standard input is no text in UTF-8.\n']);
  });

  it('asks private hosts only where they are allowed, and only at the port that is', async () => {
    let asked = 0;
    const secret = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const leading = await serve((_, response) => response.writeHead(302, { location: secret }).end());
    const { port } = new URL(leading);
    for (const args of [
      [secret],
      [allow(leading), secret],
      [allow(leading), leading],
      ['--allow-host=localhost', secret],
      [`--allow-host=127.0.0.1:${port}`, leading.replace('127.0.0.1', 'localhost')],
    ]) {
      const { code, out } = await shownotes('.', ['title', '--json', ...args]);
      assert.deepEqual([JSON.parse(out).reason, code], ['private-address', 1], args.join(' '));
    }
    assert.equal(asked, 0);
    await shownotes('.', ['title', '--allow-host=127.0.0.1', secret]);
    assert.equal(asked, 1);
  });

  it('asks for no more once nobody reads', async () => {
    let asked = 0;
    const origin = await serve((request, response) => {
      asked += 1;
      site(request, response);
    });
    const urls = Array.from({ length: 30 }, (_, at) => `${origin}/${at}`);
    const command = '"$0" "$@" | head -n 1';
    const args = ['-c', command, process.execPath, CLI, 'title', allow(origin), ...urls];
    const { out } = await runIn('.', 'bash', args);
    assert.equal(out, `[Page 0](${urls[0]})\n`);
    assert.ok(asked < 6, `${asked} were asked`);
  });

  it('prints nothing that a terminal obeys', async () => {
    const origin = await serve(page('<title>a&#27;[31m]0;x&#7;&#x202e;b</title>'));
    for (const args of [[], ['--json']]) {
      const { out, err } = await shownotes('.', [
        'title',
        allow(origin),
        ...args,
        `${origin}/\u202E`,
        '\u001B[2J\u202E',
      ]);
      assert.doesNotMatch(out + err, /[^\P{Cc}\n]|\u202E/u);
      assert.match(out, /\[31m/);
    }
  });

  it('says who asks, in the language of the user, without tracking', async () => {
    const asked: unknown[] = [];
    const origin = await serve((request, response) => {
      const { 'user-agent': name, 'accept-language': languages, cookie, referer } = request.headers;
      asked.push([request.url, name, languages, cookie ?? referer]);
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>A</title>');
    });
    for (const env of [{ LC_ALL: 'ja_JP.UTF-8' }, { LC_ALL: '', LC_MESSAGES: '', LANG: 'C' }]) {
      await shownotes('.', ['title', allow(origin), `${origin}/a?fbclid=1&id=2`], { env });
    }
    const name = `Mozilla/5.0 (compatible; ShowNotes/${manifest.version})`;
    assert.deepEqual(asked, [
      ['/a?id=2', name, 'ja-JP,ja;q=0.9,en;q=0.8', undefined],
      ['/a?id=2', name, 'en', undefined],
    ]);
  });
});
