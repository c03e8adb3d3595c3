import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { closeAll, episodeUri, show, untilDiagnostics } from './open.ts';

const NOTES = [
  ...['# 982', '', '- Hosted by @kaze', '', '## Contents', '', '### @kaze', ''],
  ...['#### [Rain](https://example.com/rain)', '', '- see [the map](./map.txt)'],
  ...['- and [what is gone](./gone.txt)', '- [broken](https://example.com', '- ![](./)', ''],
].join('\n');

describe("beside VS Code's own Markdown, an episode", () => {
  const uri = episodeUri('982');
  const folder = vscode.Uri.joinPath(uri, '..');
  let document: vscode.TextDocument;

  before(async function () {
    this.timeout(60_000);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(NOTES));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'map.txt'), new Uint8Array());
    document = (await show(uri)).document;
    const symbols = () => ask<vscode.DocumentSymbol[] | undefined>('DocumentSymbol');
    // In another language it never does.
    const hasStarted = async () => document.languageId !== 'markdown' || (await symbols()) !== undefined;
    await until('its Markdown to start', hasStarted, { milliseconds: 55_000 });
  });

  after(async () => {
    await validateLinks(undefined);
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('is a Markdown file', () => {
    assert.equal(document.languageId, 'markdown');
  });

  it('has its symbols, each once', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('DocumentSymbol');
    assert.deepEqual(namesIn(symbols), ['# 982', '## Contents', '### @kaze', '#### Rain']);
  });

  it('has its completion of paths, each file once', async () => {
    const position = placeOf('](./)', 4);
    const items = await until('its paths', async () => {
      const found = await ask<vscode.CompletionList>('CompletionItem', position);
      return found.items.some((item) => labelOf(item) === 'map.txt') && found.items;
    });
    assert.deepEqual(items.map(labelOf).toSorted(), ['README.md', 'map.txt']);
  });

  it('is selected part by part, from a word to the whole', async () => {
    const position = placeOf('map]', 1);
    const wanted = ['map', 'the map', '[the map](./map.txt)', NOTES];
    const parts = await until('the link', async () => {
      const [range] = await ask<vscode.SelectionRange[]>('SelectionRange', [position]);
      const texts = rangesIn(range).map((one) => document.getText(one));
      return texts.includes('[the map](./map.txt)') && texts;
    });
    assert.deepEqual(
      parts.filter((part) => wanted.includes(part)),
      wanted,
    );
  });

  it('has its problems of links beside ours, each once', async () => {
    await validateLinks(true);
    await untilDiagnostics(() => /no-such-file/.test(told().join()) && /malformed/.test(told().join()));
    assert.deepEqual(told(), ['12 undefined link.no-such-file', '13 show-notes malformed-link']);
  });

  /** Asks all providers of something about the episode. */
  async function ask<Answer>(what: string, ...more: readonly unknown[]): Promise<Answer> {
    return vscode.commands.executeCommand<Answer>(`vscode.execute${what}Provider`, uri, ...more);
  }

  /** Gives the position behind some characters of a part of the text. */
  function placeOf(text: string, behind: number): vscode.Position {
    return document.positionAt(NOTES.indexOf(text) + behind);
  }

  /** Tells the problems of its notes, as `line source rule`. */
  function told(): string[] {
    return vscode.languages
      .getDiagnostics(uri)
      .filter(({ range }) => document.lineAt(range.start).text.startsWith('- '))
      .map(({ range, source, code }) => {
        const rule = typeof code === 'object' ? code.value : code;
        return `${range.start.line + 1} ${source} ${rule}`;
      })
      .sort();
  }
});

function namesIn(symbols: readonly vscode.DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesIn(children)]);
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

function rangesIn(range: vscode.SelectionRange | undefined): vscode.Range[] {
  return range === undefined ? [] : [range.range, ...rangesIn(range.parent)];
}

/** Switches VS Code's own check of links, which is off by default; without a value, takes that back. */
async function validateLinks(value: boolean | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('markdown').update('validate.enabled', value, target);
}
