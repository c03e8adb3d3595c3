import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { closeAll, episodeUri, show } from './open.ts';

const HEADER = '# 901\n\n- Hosted by @mizuyari\n- Recording date: \n- Video: \n\n## Contents\n\n';

describe('completion', () => {
  const notes = episodeUri('901');

  before(async () => {
    await vscode.workspace.fs.writeFile(notes, new TextEncoder().encode(HEADER));
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(notes, '..'), { recursive: true }));

  it('offers the people of the show in a heading, with who they are', async () => {
    const { document } = await type(notes, '### ＠ta\r\n\r\n###');
    const found = await until('somebody of the archive', () => completed(document, 8, 7));
    assert.deepEqual(found, ['@tanemaki | Regular, last in 009 | ### @tanemaki | 8:0-8:7']);
    const [first, ...others] = (await completed(document, 10, 3, '#')) ?? [];
    assert.equal(first, '@mizuyari | Regular, last in 009 | ### @mizuyari | 10:0-10:3');
    assert.ok(others.some((one) => one.startsWith('@yuzuki | Guest, last in 006')));
  });

  it('offers show days with their days of the week, when the space behind the label is typed', async () => {
    const { document } = await show(notes);
    const dates = await until('dates', () => completed(document, 3, 18, ' '));
    assert.match(dates?.[0] ?? '', /^20\d\d-\d\d-\d\d \| Friday \| 20\d\d-\d\d-\d\d \| 3:18-3:18$/);
    assert.equal(await completed(document, 4, 9, ' '), undefined);
    assert.equal(await completed(document, 2, 5, ' '), undefined);
  });

  it('offers the video on the clipboard, when it is asked for', async () => {
    const { document } = await show(notes);
    await vscode.env.clipboard.writeText('https://youtu.be/robots00901?si=x&utm_source=y');
    const url = 'https://youtu.be/robots00901';
    assert.deepEqual(await completed(document, 4, 9), [`${url} | From the clipboard | ${url} | 4:9-4:9`]);
    await vscode.env.clipboard.writeText('https://blog.example.com/');
    assert.equal(await completed(document, 4, 9), undefined);
  });

  it('knows an episode that is not saved yet, and leaves other Markdown alone', async () => {
    const untitled = await show({ text: `${HEADER}###` });
    const own = ['@mizuyari | In this episode | ### @mizuyari | 8:0-8:3'];
    assert.deepEqual(await completed(untitled.document, 8, 3), own);
    const other = await show({ text: '# Plants\n\n### @\n' });
    assert.equal(await completed(other.document, 2, 5), undefined);
  });

  /** Puts a text at the end of a file without saving it. */
  async function type(uri: vscode.Uri, text: string): Promise<vscode.TextEditor> {
    const editor = await show(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 0), text));
    return editor;
  }
});

/** Gives what we offer: label, description, what is written and where; nothing where we offer nothing. */
async function completed(
  { uri }: vscode.TextDocument,
  line: number,
  column: number,
  character?: string,
): Promise<string[] | undefined> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    new vscode.Position(line, column),
    character,
  );
  const ours = items.flatMap(({ label, range, insertText }) => {
    if (typeof label === 'string' || !(range instanceof vscode.Range)) return [];
    const { start, end } = range;
    return `${label.label} | ${label.description} | ${insertText} | ${start.line}:${start.character}-${end.line}:${end.character}`;
  });
  return ours.length === 0 ? undefined : ours;
}
