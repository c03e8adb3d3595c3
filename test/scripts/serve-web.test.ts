import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import test from 'node:test';
import { makeScratch } from '../../scripts/lib/scratch.mjs';
import { serveWeb } from '../../scripts/lib/serve-web.mjs';

/** Asks for a path as it is written, which `fetch` would tidy up. */
function ask(origin: string, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname: host, port } = new URL(origin);
    request({ host, port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

test('VS Code for the Web is served with its folders and nothing beside them', async () => {
  const { folder, remove } = await makeScratch({ files: { 'secret.txt': 'secret' } });
  const [root, extensions, files] = ['root', 'extensions', 'files'].map((name) => join(folder, name));
  for (const [at, name] of [
    [root, 'workbench.js'],
    [extensions, 'package.json'],
    [files, 'notes.md'],
  ] as const) {
    await mkdir(String(at));
    await writeFile(join(String(at), name), name);
  }
  const site = await serveWeb(
    { root: String(root) },
    { extensions: String(extensions), files: String(files), builtIn: ['show-notes'] },
  );
  try {
    const secret = site.extensions.slice(0, -'/extensions'.length);
    const inside = secret.slice(site.origin.length);
    const operation = (path: string) => `${inside}/files?do=readFile&path=${encodeURIComponent(path)}`;
    const answers: [string, number, string][] = [
      ['/vscode/workbench.js', 200, 'workbench.js'],
      [`${inside}/extensions/package.json`, 200, 'package.json'],
      [operation(join(String(files), 'notes.md')), 200, 'notes.md'],
      [operation(join(String(files), 'missing.md')), 404, 'ENOENT'],
      [operation(join(folder, 'secret.txt')), 403, ''],
      [operation(join(String(files), '../secret.txt')), 403, ''],
      ['/vscode/../secret.txt', 404, ''],
      ['/vscode/..%2fsecret.txt', 404, ''],
      ['/vscode/%2e%2e%2fsecret.txt', 404, ''],
      [`/vscode/${encodeURIComponent(join(folder, 'secret.txt'))}`, 404, ''],
      ['/files?do=readFile&path=x', 404, ''],
      ['/extensions/package.json', 404, ''],
      ['/vscode/%', 400, ''],
    ];
    for (const [path, status, text] of answers)
      assert.deepEqual(await ask(site.origin, path), { status, text }, path);
    assert.match((await ask(site.origin, '/')).text, new RegExp(`${inside}/extensions/show-notes`));
  } finally {
    await site.stop();
    await remove();
  }
});

test('VS Code for the Web has a display language, and extensions then tell their files as published ones do', async () => {
  const { folder, remove } = await makeScratch({ files: { 'show-notes/package.nls.ja.json': '{}' } });
  const options = { extensions: folder, files: folder, builtIn: ['show-notes'] };
  const english = await serveWeb({ root: folder }, options);
  const japanese = await serveWeb({ root: folder }, { ...options, language: 'ja' });
  try {
    const [plain, translated] = [await ask(english.origin, '/'), await ask(japanese.origin, '/')];
    assert.match(plain.text, /src="\/vscode\/out\/nls\.messages\.js"/);
    assert.match(translated.text, /src="\/vscode\/nls\/ja\/nls\.messages\.js"/);
    const list = async ({ origin, extensions }: typeof english) =>
      ask(origin, `${extensions.slice(origin.length)}/show-notes`);
    assert.equal((await list(english)).status, 404);
    const file = `${japanese.extensions}/show-notes/package.nls.ja.json`;
    assert.deepEqual(JSON.parse((await list(japanese)).text), [file]);
    assert.equal((await ask(japanese.origin, file.slice(japanese.origin.length))).text, '{}');
  } finally {
    await Promise.all([english.stop(), japanese.stop(), remove()]);
  }
});
