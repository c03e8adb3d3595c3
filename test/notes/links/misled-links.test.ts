import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
import { assertFixesMend } from '../mending.ts';
import { mended, note, ok, URL } from '../rules/noted.ts';
import { testRule } from '../rules/table.ts';

testRule(malformedLink, {
  ok: [
    ok('a file of the show', '[Rain](rain.md), [rain](http/rain.md), [more](ttps.example.com/rain)'),
    ok('a copy in an archive', `[Rain](https://archive.example.org/web/2021/${URL})`),
    ok('other schemes', '[ame](mailto:ame@example.com) [call](tel:123) [get](sftp://files.example.com/x)'),
    ok('an anchor', '[](#rain)'),
    ok('an image without words', `![](${URL}.png) and [![](${URL}.png)](${URL})`),
  ],
  bad: [
    mended(
      'no text',
      `see [](${URL})を`,
      'Link without a text, which nobody sees',
      `see <${URL}>を`,
      `[](${URL})`,
    ),
    ...['ttps://', 'htps://', 'https//', 'https:/', 'https:///', 'hhttps://', 'https://https://'].map(
      (scheme) =>
        mended(
          `${scheme} at the start`,
          `[Rain](${scheme}blog.example.com/rain)`,
          `Unexpected "${scheme}" at the start of a URL, expected "https://"`,
          `[Rain](${URL})`,
          scheme,
        ),
    ),
    mended(
      'http without a letter',
      '[Rain](ttp://blog.example.com)',
      'Unexpected "ttp://" at the start of a URL, expected "http://"',
      '[Rain](http://blog.example.com)',
      'ttp://',
    ),
  ],
});

test('misled links that are broken or tracked in another way, too, are mended one by one', () => {
  for (const url of [
    `ttps://a.example.com/x?fbclid=1`,
    `https://http://www.a.example.com/x`,
    `https://a.example.com/x?a=1\\&utm_source=2`,
    `<https://a.example.com/x y>`,
  ]) {
    for (const form of [
      '[](u)',
      '[Rain](u)',
      '(Rain)[u]',
      '[Rain]（u）',
      '[Rain][u]',
      'Rain（u）',
      '[u]()',
      'u',
    ]) {
      const link = form.replace('u', url);
      assertFixesMend(`${note(link)}\n### @ame\n\n#### ${link}\n\n${link}を見る\n`, NO_CONTEXT);
    }
  }
});
