import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
import { mended, ok, URL } from '../rules/noted.ts';
import { sections } from '../rules/presenters.ts';
import { type Bad, testRule } from '../rules/table.ts';

const unlinked = (name: string, text: string, fixed: string, covers = text): Bad =>
  mended(name, text, 'Title and URL that are no link, expected [text](URL)', fixed, covers);

testRule(malformedLink, {
  ok: [
    ok('a URL in parentheses in a sentence', `see Rain (${URL}) and dew`),
    ok('a URL in parentheses behind a space', `Rain (${URL})`),
    ok('a URL in parentheses behind a sentence', `雨の話がでている。(${URL})`),
    ok('a URL in parentheses behind a pointer', `詳細はこちら(${URL})`),
    ok('a URL in parentheses behind a word for it', `source(${URL})`),
    ok('a URL in parentheses behind what is said', `dew\n  - 雨が参考になる(${URL})`),
    ok('a URL in parentheses amid a sentence', `Rain(${URL}) is wet`),
    ok('a URL in parentheses behind a URL', `${URL} (${URL})`),
    ok('a URL alone in parentheses', `(${URL})`),
    ok('a URL that is an argument', `\`open(${URL})\``),
    { name: 'a title with a URL in a paragraph', text: sections(['@kaze', `Rain(${URL})`]) },
    { name: 'a guest with a URL', text: `# 014\n\n- Guest: ame(https://x.com/ame)\n\n### @kaze\n` },
  ],
  bad: [
    unlinked('a title with its URL', `Rain(${URL})`, `[Rain](${URL})`),
    unlinked('a title with its URL in full-width parentheses', `雨の話（${URL}）`, `[雨の話](${URL})`),
    unlinked('such a title behind a space', `雨の話 （${URL}）`, `[雨の話](${URL})`),
    unlinked('a title in parentheses', `(Rain)(${URL})`, `[Rain](${URL})`),
    unlinked('a title without its closing bracket', `[Rain(${URL})`, `[Rain](${URL})`),
    unlinked('a title without its opening bracket', `Rain](${URL})`, `[Rain](${URL})`),
    unlinked('a title with code', `Rain in \`sh\`(${URL})`, `[Rain in \`sh\`](${URL})`),
    unlinked('a question with its URL', `What is rain?(${URL})`, `[What is rain?](${URL})`),
    unlinked('a task with its URL', `[ ] Rain(${URL})`, `[ ] [Rain](${URL})`, `Rain(${URL})`),
    unlinked(
      'a note with its URL',
      `dew\n  - 雨の記事(${URL})`,
      `dew\n  - [雨の記事](${URL})`,
      `雨の記事(${URL})`,
    ),
    {
      ...unlinked('a heading with its URL', '', ''),
      text: sections(['@kaze', `#### 雨を待つ(${URL})`]),
      covers: `雨を待つ(${URL})`,
      fixed: sections(['@kaze', `#### [雨を待つ](${URL})`]),
    },
  ],
});
