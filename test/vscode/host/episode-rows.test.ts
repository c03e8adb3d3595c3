import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { listEpisodes } from '../../../src/archive/episode-list.ts';
import { factsOf } from '../../../src/archive/facts.ts';
import { toTreeItem } from '../../../src/editor/episode-items.ts';
import { type Row, toRows } from '../../../src/editor/episode-rows.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';

/** Episodes of every state on 16 January 2021, with and without dates, in two archives. */
const ARCHIVES = {
  '/one': {
    '001':
      '- Recording date: 2021-01-01\n- Video: https://youtu.be/robot001\n- Guest: @ame\n\n### @kaze\n\n#### Clay\n',
    '002': '- Recording date: 2021-01-08\n- Video:\n\n### @kaze\n\n#### 雨\n',
    '003': '- Recording date: 2021-01-17\n- Video:\n\n### @kaze\n\n### @ame\n',
    '004': '- Recording date: 2021-02-01\n- Video:\n\n### @kaze\n\n### @ame\n',
    '005': '- Recording date: 2021-02-08\n- Video:\n\n### @kaze\n\n#### Snow\n',
  },
  '/two': { intro: '### @kaze\n\n#### Hello\n' },
};

/** What is read aloud of each row. */
const SPOKEN = [
  /one, 5 episodes$/,
  /^2021, 5 episodes$/,
  /^005, ready, 2021-02-08 Monday, Snow$/,
  /^004, planned, 2021-02-01 Monday$/,
  /^003, notes missing, 2021-01-17 Sunday$/,
  /^002, video missing, 2021-01-08 Friday, 雨$/,
  /^001, recorded, 2021-01-01 Friday, @ame, Clay$/,
  /two, 1 episode$/,
  /^No date, 1 episode$/,
  /^intro, ready, intro$/,
];

describe('the rows of the episodes', () => {
  it('are read aloud with all that is seen of them', () => {
    const listed = Object.entries(ARCHIVES).map(([folder, episodes]) => {
      const facts = Object.entries(episodes).map(([id, body]) => {
        const text = `# ${id}\n\n- Hosted by @kaze\n${body}`;
        return factsOf(`${folder}/episodes/${id}/README.md`, readEpisode(text), text);
      });
      return { folder: vscode.Uri.file(folder), listed: listEpisodes(facts, Date.UTC(2021, 0, 16)) };
    });
    const items = all(toRows(listed, { isAllOpen: true })).map(toTreeItem);
    const spoken = items.map(({ accessibilityInformation }) => accessibilityInformation?.label ?? '');
    assert.equal(spoken.length, SPOKEN.length, spoken.join('\n'));
    for (const [at, text] of spoken.entries()) assert.match(text, SPOKEN[at] ?? /^$/, spoken.join('\n'));
  });
});

function all(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}
