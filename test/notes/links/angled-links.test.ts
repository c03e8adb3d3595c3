import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
import { problemsOf } from '../mending.ts';
import { mended, note, ok, URL } from '../rules/noted.ts';
import { type Bad, testRule } from '../rules/table.ts';

const broken = (name: string, text: string, fixed: string, covers = text): Bad =>
  mended(name, text, 'Broken link, expected [text](URL)', fixed, covers);

// What markdownlint's MD034 makes of bare URLs, and what authors write by themselves.
testRule(malformedLink, {
  ok: [
    ok('a label before a URL in angle brackets', `[slides] <${URL}>`),
    ok('a label and a colon before one', `[資料]：<${URL}>`),
    ok('the number of a source before one', `[1]<${URL}>`),
    ok('a mark before one in parentheses', `[*] (<${URL}>)`),
    ok('one in full-width parentheses', `雨の話（<${URL}>）`),
    ok('one in brackets', `[see <${URL}>](${URL})`),
    ok('an escaped bracket before one', `\\[Rain]（<${URL}>）`),
    ok('a task before one', `[ ] <${URL}>`),
  ],
  bad: [
    broken('full-width parentheses around angle brackets', `[雨]（<${URL}>）`, `[雨](${URL})`),
    broken('one of them within the angle brackets', `[雨]（<${URL}）>`, `[雨](${URL})`),
    broken('angle brackets around the end of a target', `[雨](<${URL}）>`, `[雨](${URL})`),
    broken('angle brackets that are all there is behind the parenthesis', `[雨](<${URL}>`, `[雨](${URL})`),
    broken('a URL in angle brackets right behind the text', `[Rain]<${URL}>`, `[Rain](${URL})`),
    broken('full-width brackets before angle brackets', `［雨］（<${URL}）>`, `[雨](${URL})`),
    broken(
      'angle brackets around the sentence behind',
      `see [雨]（<${URL}）を読む> again`,
      `see [雨](${URL})を読む again`,
      `[雨]（<${URL}）`,
    ),
    broken(
      'angle brackets behind a URL that runs on into the link',
      `${URL}を見る[雨]（<${URL}）>`,
      `${URL} を見る[雨](${URL})`,
      `[雨]（<${URL}）>`,
    ),
    {
      ...broken(
        'two with angle brackets behind one on purpose',
        `<${URL}> [雨]（<${URL}）>と[露]（<${URL}）>`,
        `<${URL}> [雨](${URL})と[露]（<${URL}）>`,
      ),
      covers: [`[雨]（<${URL}）>`, `[露]（<${URL}）>`],
    },
  ],
});

test('malformed-link is sure of angle brackets that make no sense, and not of a URL that has a label', () => {
  for (const [text, safe] of [
    [`[Rain](<${URL}>`, true],
    [`[Rain]（<${URL}）>`, true],
    [`[Rain]（<${URL}>）`, false],
    [`[Rain]<${URL}>`, false],
  ] as const) {
    assert.equal(problemsOf(note(text), NO_CONTEXT)[0]?.fixes[0]?.safe, safe, text);
  }
});
