import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { Archive } from '../../../src/editor/archive.ts';
import { Configuration } from '../../../src/editor/configuration.ts';
import { Documents } from '../../../src/editor/documents.ts';
import { toTreeItem } from '../../../src/editor/outline-items.ts';
import { type Row, rowAt, toRows } from '../../../src/editor/outline-rows.ts';
import { readSheet } from '../../../src/editor/outline-sheet.ts';
import { toTooltip } from '../../../src/editor/outline-tooltip.ts';
import { closeAll, episodeUri, show, untilProblems } from './open.ts';

const FOLDER = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..', 'outlined');

const RAIN = '[Rain](https://a.example.com/rain)';

const TEXT = [
  '# 005\n\n- Hosted by @kaze\n- Recording date: 2099-11-27\n- Video:\n\n## Contents\n\n### @kaze',
  `#### ${RAIN}\n\n- [more](https://b.example.com/?utm_source=x)\n- https://c.example.com/`,
  '#### Snow\n\n### [雨](https://x.com/ame)\n\n### @yuki (欠席)\n',
].join('\n\n');

/** What each row shows: icon, label, description, what menus know, what is read aloud. */
const ROWS = [
  'warning | 2 to fix before air | Unexpected tracking parameters in the URL: utm_source | ready |',
  'book | 005 | 2099-11-27 Friday | header | Header 005, 2099-11-27 Friday',
  'mic | Hosted by | @kaze | field | Hosted by, @kaze',
  'calendar | Recording date | 2099-11-27 | field | Recording date, 2099-11-27',
  'device-camera-video | Video | | field | Video, empty',
  'account | @kaze | 2 of 3-4 · 1 problem | presenter bare tracked first | @kaze, presenter, 2 of 3-4, 1 problem',
  'info | Rain | 1 problem · in 002 · a.example.com | topic linked bare tracked first | Rain, topic, a.example.com, covered in 002, 1 problem',
  'info | more | 1 problem · b.example.com | link linked tracked | more, link, b.example.com, 1 problem',
  'globe | https://c.example.com/ | | link linked bare | https://c.example.com/, link',
  'note | Snow | | topic last | Snow, topic without link',
  'account | 雨 | 0 of 3-4 | presenter linked | 雨, presenter, 0 of 3-4',
  'circle-slash | @yuki | absent | presenter absent last | @yuki, presenter, absent',
];

describe('the rows of the outline', () => {
  // Not before it runs, since what listens to each change of a text would take part in what other tests measure.
  let log: vscode.LogOutputChannel;
  let configuration: Configuration;
  let documents: Documents;
  let archive: Archive;

  before(async () => {
    for (const id of ['001', '002', '003', '004']) {
      const topics = ['a', 'b', id === '002' ? RAIN : 'c', ...(id < '003' ? ['d'] : [])];
      await write(id, `# ${id}\n\n- Hosted by @kaze\n\n### @kaze\n\n- ${topics.join('\n- ')}\n`);
    }
    await write('005', TEXT);
    log = vscode.window.createOutputChannel('outline under test', { log: true });
    configuration = new Configuration(log);
    documents = new Documents(configuration);
    archive = new Archive({ documents, configuration, cache: { folder: undefined, build: 'test' }, log });
    await archive.read();
  });
  afterEach(closeAll);
  after(async () => {
    vscode.Disposable.from(archive, documents, configuration, log).dispose();
    await vscode.workspace.fs.delete(FOLDER, { recursive: true });
  });

  it('tell how far the episode is, how much everybody has, and what is wrong where', async () => {
    const rows = await read();
    const shown = all(rows).map(shownOf);
    assert.equal(shown.length, ROWS.length, shown.join('\n'));
    for (const [at, row] of shown.entries()) {
      assert.ok(row.startsWith(ROWS[at] ?? ''), `${row}\n${ROWS[at]}`);
    }
  });

  it('tell more to whoever points at them', async () => {
    const rows = await read();
    const tip = async (label: string) => {
      const row = all(rows).find(({ item }) => item.label === label || item.kind === label);
      return row ? (await toTooltip(row, archive)).value : '';
    };
    assert.match(await tip('ready'), /2 to fix before air.*- Unexpected tracking.*\n- 雨 has no topics yet/s);
    assert.match(await tip('header'), /- Recording date\\: 2099\\-11\\-27/);
    assert.match(await tip('Rain'), /example\\\.com.*Also in.*002.*- Unexpected tracking/s);
    assert.match(await tip('more'), /Tracking: utm\\_source/);
    assert.match(await tip('雨'), /\\#\\#\\# \\\[雨\\\].*0 of 3-4 topics.*- 雨 has no topics yet/s);
  });

  it('are found by a place in the text', async () => {
    const rows = await read();
    const labelAt = (words: string) => rowAt(rows, TEXT.indexOf(words))?.item.label;
    assert.deepEqual(['# 005', '2099', '### @kaze', 'more', 'Snow', '欠席'].map(labelAt), [
      '005',
      'Recording date',
      '@kaze',
      'Rain',
      'Snow',
      '@yuki',
    ]);
  });

  async function read(): Promise<readonly Row[]> {
    const { document } = await show(uriOf('005'));
    await untilProblems(document.uri, (problems) => problems.some((one) => one.includes('tracking')));
    const sheet = readSheet({ documents, archive }, document, undefined);
    return sheet ? toRows(sheet.items, sheet) : [];
  }
});

function shownOf(row: Row): string {
  const { iconPath, label, description, contextValue, accessibilityInformation } = toTreeItem(row);
  const icon = iconPath instanceof vscode.ThemeIcon ? iconPath.id : '';
  return [icon, label, description, contextValue, accessibilityInformation?.label]
    .join(' | ')
    .replace(/ {2,}/g, ' ');
}

function all(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}

function uriOf(id: string): vscode.Uri {
  return vscode.Uri.joinPath(FOLDER, 'episodes', id, 'README.md');
}

async function write(id: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(id), new TextEncoder().encode(text));
}
