import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { LateSite } from '../harness/late-site.ts';
import { closeAll, episodeUri, show } from './open.ts';
import { setSetting } from './settings.ts';

const FILL = 'Fill in the title of the page';
const AGAIN = 'Try again to get the title';
const USE = 'Use the title "On b"';
const OURS = new Set([FILL, AGAIN, USE]);

describe('the light bulb on a bare URL', () => {
  const episodes = vscode.Uri.joinPath(episodeUri('008'), '..', '..');
  let number = 900;
  let site: LateSite;

  before(async () => {
    site = await LateSite.open();
  });
  afterEach(async () => {
    await setSetting('titles.fetch');
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(episodes, `${number}`), { recursive: true });
  });
  after(() => site.stop());

  it('offers to fill in its title, where it may become a link, and once', async () => {
    const url = site.url('x');
    const lines = [`- Video: ${url}`, '', '## Contents', '', '### @mizuyari', '', `#### ${url}`, ''];
    const document = await open([...lines, `- see ${url} and <${url}>`, '', `<!-- ${url} -->`]);
    const actions = await until('the offer', () => offered(document, 9, FILL));
    assert.deepEqual(actions, [`${FILL} quickfix preferred`]);
    assert.deepEqual(await titlesAt(document, 3), []);
    assert.deepEqual(await titlesAt(document, 11, '- see '.length), [`${FILL} refactor.rewrite`]);
    assert.deepEqual(await titlesAt(document, 11, `- see ${url} and <`.length), [`${FILL} refactor.rewrite`]);
    assert.deepEqual(await titlesAt(document, 11, 0), []);
    assert.deepEqual(await titlesAt(document, 13), []);
    await setSetting('titles.fetch', 'off');
    for (const line of [9, 11]) assert.deepEqual(await titlesAt(document, line), []);
  });

  it('offers to try again where the title could not be had, and takes its place', async () => {
    const document = await open(['', '## Contents', '', '### @mizuyari', '', `#### ${site.url('a')}`]);
    await run(document, 8, FILL);
    await site.refuse('a');
    const actions = await until('the offer', () => offered(document, 8, AGAIN));
    assert.deepEqual(actions, [`${AGAIN} quickfix preferred`]);
    await setSetting('titles.fetch', 'off');
    assert.deepEqual(await titlesAt(document, 8), []);
    await setSetting('titles.fetch');
    await run(document, 8, AGAIN);
    await site.answer('a');
    await until('the link', () => document.lineAt(8).text === `#### ${site.link('a')}`);
  });

  it('offers a title that came after the file was saved by hand, and writes it when asked to', async () => {
    const document = await open(['', '## Contents', '', '### @mizuyari', '', `- ${site.url('b')}`]);
    await insert(document, '\n');
    await run(document, 9, FILL);
    await document.save();
    await site.answer('b');
    const actions = await until('the offer', () => offered(document, 9, USE));
    assert.deepEqual(actions, [`${USE} quickfix preferred`]);
    assert.ok(!document.isDirty);
    await insert(document, '\n');
    await run(document, 10, USE);
    await until('the link', () => document.lineAt(10).text === `- ${site.link('b')}`);
    assert.deepEqual(await titlesAt(document, 10), []);
  });

  /** Opens an episode whose first lines are its title and its host. */
  async function open(lines: readonly string[]): Promise<vscode.TextDocument> {
    // A text that is only just closed could be taken for the new one.
    number += 1;
    const notes = vscode.Uri.joinPath(episodes, `${number}`, 'README.md');
    const text = [`# ${number}`, '', '- Hosted by @mizuyari', ...lines, ''].join('\n');
    await vscode.workspace.fs.writeFile(notes, new TextEncoder().encode(text));
    return (await show(notes)).document;
  }
});

async function insert(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
}

async function actionsAt(
  { uri, lineAt }: vscode.TextDocument,
  line: number,
  column = lineAt(line).text.length,
): Promise<vscode.CodeAction[]> {
  const caret = new vscode.Range(line, column, line, column);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    caret,
  );
  return actions.filter(({ title }) => OURS.has(title));
}

async function titlesAt(document: vscode.TextDocument, line: number, column?: number): Promise<string[]> {
  const actions = await actionsAt(document, line, column);
  return actions.map(({ title, kind, isPreferred }) => {
    return `${title} ${kind?.value}${isPreferred ? ' preferred' : ''}`;
  });
}

/** Gives the actions at the end of a line, once one is among them; VS Code gives up asking when another provider comes. */
async function offered(
  document: vscode.TextDocument,
  line: number,
  title: string,
): Promise<string[] | undefined> {
  const actions = await titlesAt(document, line).catch(() => []);
  return actions.some((action) => action.startsWith(title)) ? actions : undefined;
}

async function run(document: vscode.TextDocument, line: number, title: string): Promise<void> {
  const find = async () => (await actionsAt(document, line)).find((one) => one.title === title);
  const { command } = await until(title, find);
  await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
}
