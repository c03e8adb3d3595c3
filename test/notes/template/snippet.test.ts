import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fillTemplate } from '../../../src/notes/template/fill-template.ts';
import { EPISODE } from './episode.ts';

/** Templates, and the snippets of the new episodes; `undefined` where there is nothing to stop at. */
const SNIPPETS: Readonly<Record<string, readonly [template: string, snippet: string | undefined]>> = {
  'stops from 1, in their order': ['${7:b} $3 ${4} $7 $0', '${2:b} \\$3 ${1} ${2} ${0}'],
  'choices and nested defaults': [
    '${1|a,b\\,c|} ${2:x ${3:$HOST}}$0',
    '${1|a,b\\,c|} ${2:x ${3:@mizuyari}}${0}',
  ],
  'choices in which only commas, bars and backslashes are escaped': [
    '${1|$5 {},a\\|b,\\$\\}\\\\|}$0',
    '${1|$5 {},a\\|b,$}\\\\|}${0}',
  ],
  'stops of each presenter after those of the one before': [
    '$1\n\n### $PRESENTER\n\n$2 $3 $1\n\n# $4\n$0',
    '${1}\n\n### @mizuyari\n\n${2} ${3} ${1}\n\n### [タネ](https://twitter.com/tane_example)\n\n${4} ${5} ${1}\n\n# ${6}\n${0}',
  ],
  'the last stop in the first section where the template has none': [
    '$1\n\n### $PRESENTER\n',
    '${1}\n\n### @mizuyari\n${0}\n### [タネ](https://twitter.com/tane_example)\n',
  ],
  'signs of the text escaped': ['$1 } \\$ \\\\ `${x}`$0', '${1} \\} \\$ \\\\\\\\ `\\${x\\}`${0}'],
  'one last stop': ['$1 $0 ${0:a} $0', '${1} ${0} a '],
  'nothing to stop at': ['# $EPISODE_NUMBER\n\n$0', undefined],
};

for (const [name, [template, snippet]] of Object.entries(SNIPPETS)) {
  test(`a snippet has ${name}`, () => assert.equal(fillTemplate(template, EPISODE).snippet, snippet));
}

const piece = fc.constantFrom(
  ...['$0', '$1', '${1:', '${2|a,b|}', '}', '\\', '$', '${HOST}', '${PRESENTER}', '`', '\n', '# ', '### '],
  ...[
    '- Recording date: ',
    '- Hosted by ',
    '```\n',
    'a',
    '012',
    '${FOO:',
    '${1/a/b/}',
    '$20',
    '\r\n',
    '    ',
    '${3|$5},b|}',
  ],
);
const template = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** Gives the text that VS Code makes of a snippet as far as ours go, whose tab stops all have numbers. */
function plainOf(snippet: string): string {
  const first = new Map<string, string>();
  const read = (at: number, ends: string): [text: string, end: number] => {
    let text = '';
    let here = at;
    while (here < snippet.length && snippet[here] !== ends) {
      const stop = /^\$\{(\d+)(?:([:|])|\})/.exec(snippet.slice(here));
      if (snippet[here] === '\\') {
        text += snippet[here + 1];
        here += 2;
      } else if (stop === null) {
        text += snippet[here];
        here += 1;
      } else {
        const [raw = '', number = '', sign] = stop;
        const choices = sign === '|' ? /^((?:\\.|[^\\|])*)\|\}/.exec(snippet.slice(here + raw.length)) : null;
        const [inner, end] =
          choices !== null
            ? [firstOf(choices[1] ?? ''), here + raw.length + choices[0].length]
            : sign === ':'
              ? read(here + raw.length, '}')
              : ['', here + raw.length];
        if (sign !== undefined) first.set(number, first.get(number) ?? inner);
        text += first.get(number) ?? `⟦${number}⟧`;
        here = sign === ':' ? end + 1 : end;
      }
    }
    return [text, here];
  };
  const [text] = read(0, '');
  return text.replace(/⟦(\d+)⟧/g, (_, number: string) => first.get(number) ?? '');
}

/** Gives the first of some choices: backslashes escape commas, bars and themselves there, and are text before all else. */
function firstOf(choices: string): string {
  const [first = ''] = /^(?:\\[,|\\]|[^,])*/.exec(choices) ?? [];
  return first.replace(/\\([,|\\])/g, '$1');
}

test('any template is filled in, and VS Code makes the same text of the snippet', () => {
  fc.assert(
    fc.property(template, (text) => {
      const draft = fillTemplate(text, EPISODE);
      assert.ok(draft.cursor >= 0 && draft.cursor <= draft.text.length);
      if (draft.snippet !== undefined) assert.equal(plainOf(draft.snippet), draft.text);
    }),
    { numRuns: 300 },
  );
});

test('hostile templates are soon done with', () => {
  const start = performance.now();
  for (const part of ['${1:', '${a/', '${1|', '$1', '${1:$1}', '\\', '}', '${2:$1}${1:$2}']) {
    fillTemplate(part.repeat(1000), EPISODE);
  }
  assert.ok(performance.now() - start < 10_000, `${performance.now() - start} ms`);
});
