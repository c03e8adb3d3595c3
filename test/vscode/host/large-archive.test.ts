import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { factsOf } from '../../../src/archive/facts.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { measureBlocks, VERSION, writeAside } from '../harness/machine.ts';
import { note } from '../harness/note.ts';
import { fileOf, ROOT, remove } from './archives.ts';
import { idOf, largeEpisode } from './large-show.ts';
import { closeAll, show, untilProblems } from './open.ts';

const COUNT = 2000;

/** Milliseconds between two keys of a quick writer. */
const PACE = 120;

/** Milliseconds: far more than any machine needs, since this is a measurement and no race. */
const WORST = 5000;

const LAST = fileOf('large', idOf(COUNT));

// In one VS Code only, since it costs ten seconds, and the newest one is what most people have.
const isWanted = VERSION !== '1.100.3';

describe('an archive of 2,000 episodes', () => {
  before(function () {
    if (!isWanted) this.skip();
  });

  afterEach(async () => {
    await closeAll();
    await remove('large');
    await untilProblems(LAST, (all) => all.length === 0);
  });

  it('is read while somebody types in it', async function () {
    this.timeout(180_000);
    const texts = Array.from({ length: COUNT }, (_, at) => largeEpisode(at + 1));
    // The file that is read last is the first episode's: that its link is known tells that all are.
    texts[COUNT - 1] = largeEpisode(COUNT).replace('blog.example.com/2000-0-0', 'blog.example.com/1-0-0');
    await writeAll(texts);
    // With the first Markdown that it reads, VS Code loads and compiles what is its own: 160 ms that tell nothing of us.
    await vscode.commands.executeCommand('markdown.api.render', texts.slice(0, 20).join('\n'));
    const start = performance.now();
    const typing = await startTyping();
    const endMeasure = measureBlocks();
    await untilProblems(LAST, (all) => all.some((problem) => problem.endsWith(' repeated-link')));
    const { longest, usual } = endMeasure();
    const seconds = (performance.now() - start) / 1000;
    const keys = typing.stop();
    const text = [
      `2,000 episodes were read in ${seconds.toFixed(1)} s, and ${keys.length} keys typed meanwhile.`,
      `Longest block of the extension host: ${longest.toFixed(0)} ms,`,
      `99 of 100 below ${usual.toFixed(0)} ms;`,
      `largest single parse: ${largestParse(texts).toFixed(0)} ms;`,
      `from key to text: ${Math.max(...keys).toFixed(0)} ms at most.`,
    ].join(' ');
    note(this.test, text);
    assert.ok(longest < WORST, text);
  });
});

/** Writes the episodes where nobody looks, and moves them into the workspace at once. */
async function writeAll(texts: readonly string[]): Promise<void> {
  const files = texts.map((text, at) => [`episodes/${idOf(at + 1)}/README.md`, text]);
  await vscode.workspace.fs.rename(
    await writeAside(Object.fromEntries(files)),
    vscode.Uri.joinPath(ROOT, 'large'),
  );
}

/** Types in the last episode at the pace of a writer; answers in the end how long each key took to become text. */
async function startTyping(): Promise<{ stop: () => readonly number[] }> {
  const editor = await show(LAST);
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 2).range.end;
  editor.selection = new vscode.Selection(end, end);
  const delays: number[] = [];
  const timer = setInterval(async () => {
    const since = performance.now();
    await vscode.commands.executeCommand('type', { text: 'x' });
    delays.push(performance.now() - since);
  }, PACE);
  return {
    stop: () => {
      clearInterval(timer);
      assert.match(document.getText(), /xxx$/m, `${delays.length} keys`);
      return delays;
    },
  };
}

function largestParse(texts: readonly string[]): number {
  const times = texts.slice(0, 100).map((text) => {
    const since = performance.now();
    factsOf('', readEpisode(text), text);
    return performance.now() - since;
  });
  return Math.max(...times);
}
