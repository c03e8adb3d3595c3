import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, episodeUri, show, untilProblems } from './open.ts';

describe('the pattern of a show', () => {
  const folder = vscode.Uri.joinPath(episodeUri('009'), '..', '..', '..', 'radio');
  const at = (name: string) => vscode.Uri.joinPath(folder, name);

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('tells which files are episodes, their ids and their neighbours', async () => {
    await write(at('ep-001.md'), '# 001\n\n- Hosted by @kaze\n- Recording date: 2026-02-06\n');
    await write(at('ep-002.md'), '# 001\n\n- Hosted by @kaze\n- Recording date: 2026-02-06\n');
    await write(
      at('ep-003.md'),
      'Nothing tells that this is an episode: https://example.com/?utm_source=a\n',
    );
    await show(at('ep-002.md'));
    await show(at('ep-003.md'));
    // By their content they are episodes, of which the archive knows nothing.
    await untilProblems(at('ep-002.md'), (all) => all.length === 0);
    await write(at('.shownotes.json'), JSON.stringify({ episodes: 'ep-*.md' }));
    await untilProblems(at('ep-002.md'), (all) => all.join() === '1 episode-number,4 repeated-date');
    await untilProblems(at('ep-003.md'), (all) => all.includes('1 tracking-parameters'));
    await write(at('ep-001.md'), '# 001\n\n- Hosted by @kaze\n- Recording date: 2026-01-30\n');
    await untilProblems(at('ep-002.md'), (all) => all.join() === '1 episode-number');
    await write(at('.shownotes.json'), '{}');
    await untilProblems(at('ep-002.md'), (all) => all.length === 0);
    await untilProblems(at('ep-003.md'), (all) => all.length === 0);
  });
});

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
