import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
import { mended, note, ok, URL } from '../rules/noted.ts';
import { type Bad, testRule } from '../rules/table.ts';

const runsOn = (name: string, behind: string, before = ''): Bad =>
  mended(
    name,
    `${before}${URL}${behind}`,
    `The URL runs on into "${behind}"`,
    `${before}${URL} ${behind}`,
    behind,
  );

testRule(malformedLink, {
  ok: [
    ok('a bare URL', `see ${URL} for more`),
    ok('a bare URL before a wide space', `${URL}\u3000again`),
    ok('a bare URL in brackets', `(${URL})`),
    ok('a bare URL before an ASCII comma', `${URL}, and more`),
    ok('a bare URL with Japanese in its path', 'https://blog.example.com/雨天/記事'),
    ok('a bare URL with katakana in its path', 'https://blog.example.com/カエル'),
    ok('a bare URL with katakana behind letters of its path', 'https://blog.example.com/Rainカエル'),
    ok('a bare URL with hiragana in its path', 'https://blog.example.com/あめ'),
  ],
  bad: [
    {
      ...ok('two addresses with a Japanese comma', `${URL}、${URL}、wet`),
      covers: `、${URL}、wet`,
      message: `The URL runs on into "、${URL}、wet"`,
      fixed: note(`${URL} 、${URL} 、wet`),
    },
    runsOn('a URL that runs on into punctuation', '、again'),
    runsOn('a URL that runs on into a full stop', '。'),
    runsOn('a URL that runs on into brackets', '（wet）', 'see '),
    runsOn('a URL that runs on into hiragana', 'を見る'),
    {
      ...ok('a URL in parentheses that runs on', `see (${URL})、again`),
      covers: ')、again',
      message: 'The URL runs on into ")、again"',
      fixed: note(`see (${URL} )、again`),
    },
  ],
});
