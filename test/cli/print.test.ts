import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { githubFormat } from '../../src/cli/formats/github.ts';
import { jsonFormat } from '../../src/cli/formats/json.ts';
import { textFormat } from '../../src/cli/formats/text.ts';
import { frame } from '../../src/cli/frame.ts';
import { makeToText } from '../../src/cli/message.ts';
import type { PrintedProblem } from '../../src/cli/problems.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { positions } from '../../src/notes/position.ts';
import { message } from '../../src/notes/rule.ts';

/** A text in which a word is covered, the line as it is shown, and the carets below it. */
const FRAMES: readonly [string, string, string, string, string][] = [
  ['a word', 'one\ntwo three\r\n', 'three', 'two three', '    ^^^^^'],
  ['wide characters', 'あ、い ｶﾅ', 'い', 'あ、い ｶﾅ', '    ^^'],
  ['half-width kana', 'あ ｶﾅ', 'ｶﾅ', 'あ ｶﾅ', '   ^^'],
  ['combined characters', 'か\u3099e\u0301 x', 'x', 'か\u3099e\u0301 x', '    ^'],
  ['an emoji of several', '👩‍🌾 x', 'x', '👩‍🌾 x', '   ^'],
  ['a tab', '\ta\tb', 'b', '    a    b', '         ^'],
  ['what nobody sees', 'a\u200Bb', '\u200B', 'a\uFFFDb', ' ^'],
  ['several lines', 'one two\nthree', 'two\nthree', 'one two', '    ^^^'],
  ['a line break', 'one\ntwo', '\n', 'one', '   ^'],
  ['nothing', 'one', '', 'one', '^'],
];

const PROBLEM: PrintedProblem = {
  rule: 'show-day',
  severity: 'hint',
  message: message('50% of\r\na: b, c'),
  fixable: false,
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 2, column: 2, offset: 5 },
};

const toText = makeToText();

describe('what is printed', () => {
  for (const [name, text, covered, line, carets] of FRAMES) {
    it(`has carets below ${name}`, () =>
      assert.deepEqual(frame(text, placesOf(text, covered)), [line, carets]));
  }

  it('leaves out of a long line what is far from the problem', () => {
    const text = `${'あ'.repeat(100)}HERE${'b'.repeat(100)}`;
    const [line, carets] = frame(text, placesOf(text, 'HERE'));
    assert.equal(line, `…${'あ'.repeat(15)}HERE${'b'.repeat(66)}…`);
    assert.equal(carets, `${' '.repeat(31)}^^^^`);
    const [all, below] = frame(text, placesOf(text, text));
    assert.equal(all, `${'あ'.repeat(50)}…`);
    assert.equal(below, '^'.repeat(100));
  });

  it('looks only at what is near in a line that is very long', () => {
    const text = `${'あ'.repeat(100_000)}HERE${'b'.repeat(100_000)}`;
    const [line, carets] = frame(text, placesOf(text, 'HERE'));
    assert.equal(line, `…${'あ'.repeat(15)}HERE${'b'.repeat(66)}…`);
    assert.equal(carets, `${' '.repeat(31)}^^^^`);
  });

  it('is escaped as GitHub reads it', () => {
    const printed = githubFormat(toText).file(
      { path: '', text: '', problems: [PROBLEM] },
      'a:b,c%\n.md',
      true,
    );
    assert.equal(
      printed,
      '::notice file=a%3Ab%2Cc%25%0A.md,line=1,endLine=2,title=show-day::50%25 of%0D%0Aa: b, c\n',
    );
  });

  it('holds nothing that a terminal obeys, in no format', () => {
    const words = 'a\u001B[31m b\u009B31m c\u202Ed';
    const file = { path: '', text: 'one', problems: [{ ...PROBLEM, message: message(words) }] };
    const json = jsonFormat(toText).file(file, '\u001B.md', true);
    const printed = [json, githubFormat(toText).file(file, '\u001B.md', true)].join('');
    assert.doesNotMatch(printed, /[^\P{Cc}\n]|\u202E/u);
    assert.equal(JSON.parse(json).message, words);
    assert.equal(JSON.parse(json).file, '\u001B.md');
  });

  it('is coloured on a terminal only, and not where nobody wants it', () => {
    const coloured = (isTTY: boolean, env: NodeJS.ProcessEnv) =>
      terminalOf(fakeProcess(isTTY, env)).isColoured;
    assert.equal(coloured(true, {}), true);
    assert.equal(coloured(true, { NO_COLOR: '' }), true, 'https://no-color.org: when not empty');
    assert.equal(coloured(true, { NO_COLOR: '1' }), false);
    assert.equal(coloured(true, { TERM: 'dumb' }), false);
    assert.equal(coloured(false, {}), false);
    const file = { path: '', text: 'one\ntwo', problems: [PROBLEM] };
    const [bright, plain] = [true, false].map((one) => textFormat(toText, one).file(file, 'a.md', true));
    assert.ok(bright?.startsWith('a.md:1:1 \u001B[35mhint\u001B[0m '), bright);
    assert.ok(plain?.startsWith('a.md:1:1 hint 50%'), plain);
  });
});

function placesOf(text: string, covered: string) {
  const at = positions(text);
  const start = text.indexOf(covered);
  const end = start + covered.length;
  return { start: { ...at(start), offset: start }, end: { ...at(end), offset: end } };
}

function fakeProcess(isTTY: boolean, env: NodeJS.ProcessEnv): NodeJS.Process {
  const stdout = Object.assign(new Writable(), { isTTY });
  return { ...process, stdout, stderr: stdout, env, cwd: () => '/' } as unknown as NodeJS.Process;
}
