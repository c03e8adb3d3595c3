import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { type Asked, serveSite } from '../../../scripts/lib/serve-site.mjs';
import { fetchChoice } from '../../../src/editor/titles-setting.ts';
import { FIX_COMMANDS } from '../../../src/ids.ts';
import { leadHere } from '../harness/machine.ts';
import { closeAll, show } from './open.ts';
import { setSetting } from './settings.ts';

/** A name as any site has one, which leads to this machine. */
const NAME = 'intranet.example.com';
const NOTES = '# 900\n\n- Hosted by @mizuyari\n\n## Contents\n\n### @mizuyari\n\n';

describe('what is asked for titles in a real extension host', () => {
  const requests: Asked[] = [];
  let site = '';
  let stop = async () => {};

  before(async () => {
    const served = await serveSite((asked) => {
      requests.push(asked);
      const { port } = new URL(site);
      const host = { '/to-name': NAME, '/to-localhost': 'localhost' }[asked.path];
      return host
        ? { location: `http://${host}:${port}/secret` }
        : { html: `<title>On ${asked.path}</title>` };
    });
    site = served.origin;
    stop = served.stop;
  });

  afterEach(async () => {
    requests.length = 0;
    await setSetting('titles.fetch');
    await closeAll();
  });

  after(() => stop());

  const paths = () => requests.map(({ path }) => path);

  it('is no private address, not by its name and not after a redirect', async () => {
    const urls = [`http://${NAME}:${new URL(site).port}/direct`, `${site}/to-name`, `${site}/to-localhost`];
    const document = await showUrls([...urls, `${site}/one`, `${site}/two`]);
    const leadNoLonger = leadHere(NAME);
    for (const url of urls) await fill(document, url);
    // While two pages answer, what else is asked would have come.
    for (const url of [`${site}/one`, `${site}/two`]) {
      await fill(document, url);
      await untilTitled(document, url);
    }
    leadNoLonger();
    assert.deepEqual(paths(), ['/to-name', '/to-localhost', '/one', '/two']);
  });

  it('is nothing at all while titles are off', async () => {
    await setSetting('titles.fetch', 'off');
    const document = await showUrls([`${site}/off`, `${site}/on`]);
    await fill(document, `${site}/off`);
    await setSetting('titles.fetch', 'command');
    await fill(document, `${site}/on`);
    await untilTitled(document, `${site}/on`);
    assert.deepEqual(paths(), ['/on']);
  });

  it('is told the name that the user gives, at once', async () => {
    const document = await showUrls([`${site}/own`, `${site}/default`]);
    const settings = vscode.workspace.getConfiguration('showNotes');
    await settings.update('titles.userAgent', 'Notes of ours/1', vscode.ConfigurationTarget.Global);
    await fill(document, `${site}/own`);
    await untilTitled(document, `${site}/own`);
    await settings.update('titles.userAgent', undefined, vscode.ConfigurationTarget.Global);
    await fill(document, `${site}/default`);
    await untilTitled(document, `${site}/default`);
    const [own, other] = requests.map(({ headers }) => headers['user-agent']);
    assert.equal(own, 'Notes of ours/1');
    assert.match(String(other), /^Mozilla\/5\.0 \(compatible; ShowNotes\/\d+\.\d+\.\d+\)$/);
  });

  it('may be less for a workspace than for its user, but not more', async () => {
    const settings = vscode.workspace.getConfiguration('showNotes');
    assert.equal(fetchChoice(), 'onPaste');
    await settings.update('titles.fetch', 'command', vscode.ConfigurationTarget.Global);
    await setSetting('titles.fetch', 'onPaste');
    assert.equal(fetchChoice(), 'command');
    await setSetting('titles.fetch', 'off');
    assert.equal(fetchChoice(), 'off');
    await settings.update('titles.fetch', undefined, vscode.ConfigurationTarget.Global);
    await setSetting('titles.fetch', 'command');
    assert.equal(fetchChoice(), 'command');
  });
});

async function showUrls(urls: readonly string[]): Promise<vscode.TextDocument> {
  const { document } = await show({ text: NOTES + urls.map((url) => `- ${url}\n`).join('') });
  return document;
}

/** Runs the quick fix on a URL, which answers before the title has come. */
async function fill(document: vscode.TextDocument, url: string): Promise<void> {
  const start = document.getText().indexOf(`- ${url}\n`) + 2;
  const span = { start, end: start + url.length };
  const { version } = document;
  const place = { uri: document.uri.toString(), version, command: 'fill-title', span, text: url };
  await vscode.commands.executeCommand(FIX_COMMANDS['fill-title'], place);
}

async function untilTitled(document: vscode.TextDocument, url: string): Promise<void> {
  const link = `- [On ${new URL(url).pathname}](${url})`;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!document.getText().includes(link)) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.workspace.onDidChangeTextDocument(look);
    look();
  });
}
