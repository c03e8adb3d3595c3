import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { closeAll, episodeUri, show } from './open.ts';
import { setReadOnly } from './settings.ts';

const FOLDER = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..', 'renamed');
const LINK = '[ry](https://x.com/URyo)';
const CONFLICT = '<<<<<<< a\n=======\n>>>>>>> b\n';

const FILES: Readonly<Record<string, string>> = {
  '.shownotes.json': '{ "presenters": [{ "handle": "@ryojsb" }] }\n',
  'episodes/001/README.md': `# 001\n\n- Hosted by @ryojsb\n\n### @ryojsb (欠席)\n\n### @ame\n`,
  'episodes/002/README.md': `# 002\r\n\r\n### ${LINK}\r\n\r\n- seen by @ryojsb\r\n\r\n### @kaze\r\n`,
  'episodes/003/README.md': `# 003\n\n### @ryojsb\n\n${CONFLICT}`,
  'episodes/004/README.md': `# 004\n\n## Contents\n\n### @ame\n\n\`@ryojsb\`\n`,
};

describe('renaming somebody', () => {
  before(async () => {
    for (const [path, text] of Object.entries(FILES))
      await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(FOLDER, { recursive: true }));

  it('changes all episodes in which they are so called, as they are open or on disk, and the configuration', async () => {
    const { document } = await show(at('episodes/001/README.md'));
    const other = await show(at('episodes/004/README.md'));
    await other.edit((builder) => builder.insert(new vscode.Position(4, 0), '### @ryojsb\n\n'));
    const place = placeOf(document, '@ryo|jsb');
    assert.deepEqual(await prepared(document, place), ['@ryojsb', '@ryojsb']);
    const changes = await until('the configuration to be known', async () => {
      const found = await changesOf(document, place, LINK);
      return found.length === 5 && found;
    });
    assert.deepEqual(changes, [
      `.shownotes.json 1:39 , "name": "ry", "url": "https://x.com/URyo"`,
      `episodes/001/README.md 3:13 ${LINK}`,
      `episodes/001/README.md 5:5 ${LINK}`,
      `episodes/002/README.md 5:11 ${LINK}`,
      `episodes/004/README.md 5:5 ${LINK}`,
    ]);
  });

  it('keeps names and pages apart, and refuses what is somebody else', async () => {
    const { document } = await show(at('episodes/002/README.md'));
    const name = placeOf(document, '[r|y]');
    assert.deepEqual(await prepared(document, name), ['ry', 'ry']);
    assert.deepEqual(await changesOf(document, name, 'Ryo'), ['episodes/002/README.md 3:6 Ryo']);
    const page = placeOf(document, 'x.com/|URyo');
    assert.deepEqual(await prepared(document, page), ['https://x.com/URyo', 'https://x.com/URyo']);
    assert.deepEqual(await changesOf(document, page, 'https://x.com/ryo'), [
      'episodes/002/README.md 3:10 https://x.com/ryo',
    ]);
    // VS Code's own would rename the heading.
    assert.deepEqual(await changesOf(document, placeOf(document, '### @ka|ze'), 'ame'), []);
    assert.deepEqual(await changesOf(document, placeOf(document, '### @ka|ze'), 'k z'), []);
  });

  it('is asked for in an episode with conflicts, too, which stays as it is', async () => {
    const { document } = await show(at('episodes/003/README.md'));
    const changes = await changesOf(document, placeOf(document, '@ryo|jsb'), '@ryo');
    assert.deepEqual(
      [...new Set(changes.map((change) => change.split(' ')[0]))],
      ['.shownotes.json', 'episodes/001/README.md', 'episodes/002/README.md'],
    );
  });

  it('leaves files alone that are read-only by the settings, which VS Code would change without saving them', async () => {
    const { document } = await show(at('episodes/001/README.md'));
    await setReadOnly('**/renamed/**/002/*', '**/.shownotes.json');
    const changes = await changesOf(document, placeOf(document, '@ryo|jsb'), '@ryo');
    await setReadOnly();
    const files = changes.map((change) => change.split(' ')[0]);
    assert.deepEqual([...new Set(files)], ['episodes/001/README.md']);
  });

  it('leaves headings to VS Code', async () => {
    const { document } = await show(at('episodes/004/README.md'));
    assert.deepEqual(await prepared(document, placeOf(document, 'Con|tents')), ['Contents', 'Contents']);
    await assert.rejects(Promise.resolve(prepared(document, placeOf(document, '`@ryo|jsb'))));
  });
});

function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(FOLDER, path);
}

/** Gives the position of the `|` in a part of a document's text. */
function placeOf(document: vscode.TextDocument, marked: string): vscode.Position {
  const start = document.getText().indexOf(marked.replace('|', ''));
  assert.notEqual(start, -1, marked);
  return document.positionAt(start + marked.indexOf('|'));
}

/** Gives what would be renamed, and what the box would hold. */
async function prepared(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const { range, placeholder } = await vscode.commands.executeCommand<{
    readonly range: vscode.Range;
    readonly placeholder: string;
  }>('vscode.prepareRename', document.uri, place);
  return [document.getText(range), placeholder];
}

/** Gives what renaming would change, as `file line:column text`. */
async function changesOf(
  document: vscode.TextDocument,
  place: vscode.Position,
  name: string,
): Promise<string[]> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    place,
    name,
  );
  return edit
    .entries()
    .flatMap(([uri, edits]) =>
      edits.map(({ range: { start }, newText }) => {
        const path = uri.path.slice(FOLDER.path.length + 1);
        return `${path} ${start.line + 1}:${start.character + 1} ${newText}`;
      }),
    )
    .sort();
}
