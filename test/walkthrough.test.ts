import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import manifest from '../package.json';
import { paintWalkthrough } from '../scripts/lib/paint-walkthrough.mjs';
import { COMMANDS, EXTENSION, VIEWS } from '../src/ids.ts';
import { inEnglish, NLS } from './in-english.ts';

const FOLDER = 'media/walkthrough';

const [walkthrough, ...others] = inEnglish(manifest).contributes.walkthroughs;
const steps = walkthrough?.steps ?? [];

/** The commands of VS Code that buttons and links run. */
const OF_VSCODE = [
  'vscode.openFolder',
  'workbench.action.addRootFolder',
  'workbench.action.files.openFolder',
  'workbench.action.openWalkthrough',
  'workbench.actions.view.problems',
  'workbench.trust.manage',
];

test('there is one walkthrough, of five steps, each with a short text and one button', () => {
  assert.deepEqual(others, []);
  const platforms = steps.map(({ when }) => when);
  const [desktop, web] = ['workspacePlatform != webworker', 'workspacePlatform == webworker'];
  // A browser has folders added, where other VS Codes open them.
  assert.deepEqual(platforms, [desktop, web, undefined, undefined, undefined, undefined]);
  for (const { description } of steps) {
    const [text = '', button = '', ...more] = description.split('\n');
    assert.ok(text.length < 140 && text.split(/[.:] /).length <= 3, text);
    assert.match(button, /^\[[^\]]+\]\(command:[^)]+\)$/);
    assert.deepEqual(more, []);
  }
});

test('every step is done by doing it, not by a click on its text', () => {
  for (const { id, completionEvents } of steps) {
    assert.ok(completionEvents.length > 0, id);
    for (const event of completionEvents) assert.match(event, /^on(?:Context|View|Command):./);
  }
});

test('buttons and links run commands that there are', () => {
  const ours = [...Object.values(COMMANDS), ...Object.values(VIEWS).map((view) => `${view}.focus`)];
  const links = Object.values(NLS).flatMap((text) => [...text.matchAll(/\(command:(?:toSide:)?([^?)]+)/g)]);
  assert.ok(links.length > 8);
  for (const [, command = ''] of links) assert.ok([...ours, ...OF_VSCODE].includes(command), command);
});

test('the view that is empty leads to the walkthrough', () => {
  const [, query = ''] = /openWalkthrough\?([^)]+)\)/.exec(NLS['view.outline.firstEpisode'] ?? '') ?? [];
  assert.equal(JSON.parse(decodeURIComponent(query)), `${EXTENSION}#${walkthrough?.id}`);
});

test('nothing but VS Code opens the walkthrough unasked', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.ts$/.test(path),
  );
  const opening = files.filter((path) => /openWalkthrough/.test(readFileSync(`src/${path}`, 'utf8')));
  assert.deepEqual(opening, []);
});

test('every step has a picture for each kind of theme, which is said in words', () => {
  for (const { id, media } of steps) {
    const name = id.replace(/OnWeb$/, '');
    const ends = { light: 'light', dark: 'dark', hc: 'hc', hcLight: 'hc-light' };
    const wanted = Object.entries(ends).map(([kind, end]) => [kind, `${FOLDER}/${name}-${end}.svg`]);
    assert.deepEqual(media.image, Object.fromEntries(wanted));
    assert.ok(media.altText.length > 40, media.altText);
  }
});

test('the pictures are what is drawn, and small', async () => {
  const painted = await paintWalkthrough();
  assert.deepEqual(readdirSync(FOLDER), [...painted.keys()].sort());
  for (const [name, text] of painted) {
    assert.equal(readFileSync(`${FOLDER}/${name}`, 'utf8'), text, 'node scripts/walkthrough.mjs paints them');
    assert.doesNotMatch(text, /undefined|\$/, name);
  }
  const size = [...painted.values()].join('').length;
  assert.ok(size < 150 * 1024, `${size} bytes`);
});
