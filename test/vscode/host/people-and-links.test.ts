import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { closeAll, episodeUri, show } from './open.ts';

const FIRST = [
  ...['# 001', '', '- Hosted by @kaze', '- Recording date: 2026-01-02', '', '## Contents', ''],
  ...['### @kaze', '', '#### [Rain *too*!](https://example.com/rain?utm_source=x)', ''],
].join('\r\n');

const SECOND = [
  ...['# 002', '', '- Hosted by [風](https://x.com/kaze)', '- Guest: @ame', '', '## Contents', ''],
  ...['### @kaze', '', '#### [雨](https://example.com/rain?fbclid=1)', ''],
  ...['- see [it](http://www.example.com/rain/) and https://example.com/rain', ''],
  ...['### @ame', '', '- [Ours](https://github.com/Niwa/Radio/tree/main/episodes/001)', ''],
  ...['- [theirs](https://github.com/other/radio/tree/main/episodes/001), #1, 第1回', ''],
  ...['', '### [](https://x.com/yuki)', ''],
].join('\n');

const LAST = 'Last seen in [001](command) (2026\\-01\\-02)';

describe('people and links', () => {
  const folder = vscode.Uri.joinPath(episodeUri('009'), '..', '..', '..', 'niwa');
  const at = (id: string) => vscode.Uri.joinPath(folder, 'episodes', id, 'README.md');
  let second: vscode.TextDocument;

  before(async () => {
    const config = vscode.Uri.joinPath(folder, '.git', 'config');
    await write(config, '[remote "a"]\nurl = git@github.com:niwa/radio.git\n');
    await write(at('001'), FIRST);
    await write(at('002'), SECOND);
    second = (await show(at('002'))).document;
    await until('the archive', async () => (await hoverOn('@kaze')).join().includes('Last seen'));
  });

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('tell on hover who somebody is', async () => {
    const kaze = ['**\\@kaze** · 風', 'Regular presenter · 2 episodes · host of 2', LAST];
    assert.deepEqual(await hoverOn('@kaze'), [...kaze, '[x\\.com\\/kaze](https://x.com/kaze)']);
    assert.deepEqual(await hoverOn('@ame'), ['**\\@ame**', 'Guest · 1 episode', 'In no other episode']);
    const yuki = ['Presenter · 1 episode', 'In no other episode', '[x\\.com\\/yuki](https://x.com/yuki)'];
    assert.deepEqual(await hoverOn('[](https'), yuki);
  });

  it('tell on hover where else a page is, its title and its tracking', async () => {
    const row = '- [001](command) · \\@kaze · 2026\\-01\\-02';
    assert.deepEqual(await hoverOn('雨'), [`Also in\n\n${row}`, 'Tracking: fbclid']);
    assert.deepEqual(await hoverOn('it]'), ['雨', `Also in\n\n${row}`]);
    assert.deepEqual(await hoverOn('theirs'), []);
    assert.deepEqual(await hoverOn('#1'), []);
    assert.deepEqual(await hoverOn('第1'), []);
  });

  it('lead to the local file of an own episode, by the hover and as definition', async () => {
    assert.deepEqual(await hoverOn('Ours'), ['[Open episode 001](command)']);
    const [command = '', place = ''] =
      /command:([^)?]*)\?([^)]*)/.exec(await rawHoverOn('Ours'))?.slice(1) ?? [];
    await vscode.commands.executeCommand(command, ...JSON.parse(decodeURIComponent(place)));
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at('001').path);
    await vscode.commands.executeCommand(command, { uri: 'file:///etc/passwd', line: 1, column: 1 });
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at('001').path);
    await show(at('002'));
    assert.deepEqual(await definitionsOf('Ours'), ['001 1:1']);
    assert.deepEqual(await definitionsOf('theirs'), ['002 18:3']);
  });

  it('have definitions: a section, and the first topic; but no URL, which a click opens', async () => {
    assert.deepEqual(await definitionsOf('風'), ['002 8:5']);
    assert.deepEqual(await definitionsOf('it]'), ['001 10:6']);
    assert.deepEqual(await definitionsOf('http://www'), []);
    // Markdown's own: the heading.
    assert.deepEqual(await definitionsOf('@kaze'), ['002 8:1']);
  });

  it('have references across the archive, each once, as they are by now', async () => {
    const people = ['001 3:13', '001 8:5', '002 3:13', '002 8:1'];
    assert.deepEqual(await referencesOf('@kaze'), people);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(second.uri, new vscode.Position(18, 0), '- with @kaze\n');
    await vscode.workspace.applyEdit(edit);
    await until('the new place', async () => (await referencesOf('@kaze')).includes('002 19:8'));
    const pages = ['001 10:20', '002 10:10', '002 12:12', '002 12:46'];
    assert.deepEqual(await referencesOf('it]'), pages);
    assert.deepEqual(await referencesOf('http://www'), pages);
    assert.deepEqual(await referencesOf('雨'), ['001 10:20', '002 10:1', '002 12:12', '002 12:46']);
  });

  /** Asks a provider about the place in the second episode at which a text begins. */
  function ask<Answer>(command: string, text: string): Thenable<Answer[]> {
    const position = second.positionAt(SECOND.indexOf(text) + 1);
    return vscode.commands.executeCommand<Answer[]>(`vscode.execute${command}Provider`, second.uri, position);
  }

  async function rawHoverOn(text: string): Promise<string> {
    const hovers = await ask<vscode.Hover>('Hover', text);
    return hovers
      .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
      .join('\n\n');
  }

  /** Gives the paragraphs of a hover. */
  async function hoverOn(text: string): Promise<string[]> {
    const shown = (await rawHoverOn(text)).replace(/command:[^)]*/g, 'command');
    return shown === '' ? [] : shown.split(/\n\n(?!- )/);
  }

  async function definitionsOf(text: string): Promise<string[]> {
    const found = await ask<vscode.LocationLink | vscode.Location>('Definition', text);
    return found.map((one) =>
      'uri' in one ? told(one.uri, one.range) : told(one.targetUri, one.targetRange),
    );
  }

  /** Gives the references as VS Code shows them: those of other providers in the same ranges are joined to ours. */
  async function referencesOf(text: string): Promise<string[]> {
    const found = await ask<vscode.Location>('Reference', text);
    const all = found.map(({ uri, range }) => ({
      key: JSON.stringify([uri, range]),
      text: told(uri, range),
    }));
    return [...new Map(all.map((one) => [one.key, one.text])).values()].sort();
  }
});

/** Tells a place as `001 8:5`. */
function told({ path }: vscode.Uri, { start }: vscode.Range): string {
  return `${path.split('/').at(-2)} ${start.line + 1}:${start.character + 1}`;
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
