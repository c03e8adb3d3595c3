import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import snippets from '../../../snippets/show-notes.json';
import type { Episode } from '../../../src/notes/episode.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { closeAll, episodeUri, show } from './open.ts';

const TOP = '# 900\n\n- Hosted by @mizuyari\n';

/** What must be read from the text after the snippet was expanded below the given one. */
const EXPECTED: Record<string, { above: string; holds: (episode: Episode) => unknown }> = {
  'sn-header': {
    above: '',
    holds: ({ title, fields, contents, sections }) =>
      title?.id?.raw &&
      fields.map(({ kind }) => kind).join() === 'host,date,video,guest' &&
      /^\d{4}-\d{2}-\d{2}$/.test(fields[1]?.value.raw ?? '') &&
      [contents?.label, sections[0]?.heading.label].includes('Contents'),
  },
  'sn-presenter': { above: `${TOP}\n`, holds: ({ sections }) => sections[0]?.person?.handle },
  'sn-presenter-link': {
    above: `${TOP}\n`,
    holds: ({ sections }) => sections[0]?.person?.name && sections[0].person.url,
  },
  'sn-topic': {
    above: `${TOP}\n### @a\n\n`,
    holds: ({ sections }) => sections[0]?.topics[0]?.style === 'heading',
  },
  'sn-topic-link': {
    above: `${TOP}\n### @a\n\n`,
    holds: ({ sections }) => sections[0]?.topics[0]?.links[0]?.kind === 'inline',
  },
  'sn-guest': { above: TOP, holds: ({ fields }) => fields.at(-1)?.people[0]?.handle },
  'sn-code': {
    above: `${TOP}\n### @a\n\n`,
    holds: ({ opaque, length }) => opaque.some(({ start, end }) => end - start > 6 && end <= length),
  },
};

describe('snippets', () => {
  afterEach(closeAll);

  for (const [name, { prefix }] of Object.entries(snippets)) {
    it(`${prefix} expands to what the parser reads as it is meant`, async () => {
      const expected = EXPECTED[prefix];
      assert.ok(expected, 'every snippet has an expectation');
      const editor = await show({ text: expected.above });
      const end = editor.document.positionAt(expected.above.length);
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
      const text = editor.document.getText();
      assert.ok(expected.holds(readEpisode(text)), text);
    });
  }

  it('take the number of a new header from the folder', async () => {
    const uri = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '042', 'README.md');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array());
    const { document } = await show(uri);
    const [name] = Object.entries(snippets).find(([, { prefix }]) => prefix === 'sn-header') ?? [];
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
    assert.equal(readEpisode(document.getText()).title?.id?.raw, '042');
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true });
  });
});
