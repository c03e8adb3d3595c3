import assert from 'node:assert/strict';
import test from 'node:test';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { assertExact } from './spans.ts';

/** Reads the links of a note as `kind text -> target = url`. */
function links(markdown: string): string[] {
  const text = `# 007\n\n### @kaze\n\nsee ${markdown}\n`;
  const episode = readEpisode(text);
  assertExact(text, episode);
  return episode.links.map(({ kind, text: shown, target, url }) =>
    [kind, ...(shown ? [shown.raw] : []), '->', target.raw, ...(url === target.raw ? [] : ['=', url])].join(
      ' ',
    ),
  );
}

const URL = 'https://a.example.com/x';
for (const [name, markdown, ...expected] of [
  ['an inline link', `[Rain](${URL})`, `inline Rain -> ${URL}`],
  ['one with a title', `[Rain](${URL} "a (b) c")`, `inline Rain -> ${URL}`],
  ['one with a title in apostrophes', `[Rain](${URL} 'a')`, `inline Rain -> ${URL}`],
  ['one with a title in parentheses', `[Rain](${URL} (a))`, `inline Rain -> ${URL}`],
  ['one with a title on the next line', `[Rain](${URL}\n"a")`, `inline Rain -> ${URL}`],
  ['one with spaces around its target', `[Rain]( ${URL} )`, `inline Rain -> ${URL}`],
  ['one in angle brackets', `[Rain](<${URL} y>)`, `inline Rain -> ${URL} y`],
  ['nested brackets', `[Rain [2]](${URL})`, `inline Rain [2] -> ${URL}`],
  ['nested parentheses', `[Rain](${URL}_(wet))`, `inline Rain -> ${URL}_(wet)`],
  ['an escaped bracket', `[Rain \\]](${URL})`, `inline Rain \\] -> ${URL}`],
  [
    'an entity in the target',
    `[Rain](${URL}?a=1&amp;b=2)`,
    `inline Rain -> ${URL}?a=1&amp;b=2 = ${URL}?a=1&b=2`,
  ],
  ['an escape in the target', `[Rain](${URL}\\_y)`, `inline Rain -> ${URL}\\_y = ${URL}_y`],
  ['a text over two lines', `[Rain\nagain](${URL})`, `inline Rain\nagain -> ${URL}`],
  ['a text with a joint in code', `[\`](\` b](${URL})`, `inline \`](\` b -> ${URL}`],
  ['a text with what looks like a target in code', '[`](a "` b](c")', 'inline `](a "` b -> c"'],
  ['no target', '[Rain]()', 'inline Rain -> '],
  ['a full reference', `[Rain][R]\n\n[r]: ${URL}`, `reference Rain -> ${URL}`],
  ['a collapsed reference', `[Rain][]\n\n[rain]: ${URL} "t"`, `reference Rain -> ${URL}`],
  ['a shortcut reference', `[Rain]\n\n[Rain]: <${URL}>`, `reference Rain -> ${URL}`],
  ['a reference without a definition', '[Rain][r]'],
  [
    'a reference to the first of two definitions',
    `[Rain]\n\n[rain]: ${URL}\n[rain]: ${URL}2`,
    `reference Rain -> ${URL}`,
  ],
  ['a bare URL', `${URL}, then`, `bare -> ${URL}`],
  ['a bare URL at the end of a sentence', `${URL}.`, `bare -> ${URL}`],
  ['a bare URL in parentheses', `(${URL})`, `bare -> ${URL}`],
  ['a bare URL behind an open bracket', `[so ${URL} on`, `bare -> ${URL}`],
  [
    'a bare URL without a scheme',
    'www.example.com/x',
    'bare -> www.example.com/x = http://www.example.com/x',
  ],
  ['a bare URL with an underscore', `${URL}_y_z`, `bare -> ${URL}_y_z`],
  ['a bare URL behind an open bracket on an indented line', `[so\n   ${URL} on`, `bare -> ${URL}`],
  ['a bare URL behind an open bracket in a quote', `x\n\n> [so\n> ${URL} \\* on`, `bare -> ${URL}`],
  [
    'a bare URL behind an open bracket and an entity',
    `[so &amp; ${URL}?a=1&amp;b=2`,
    `bare -> ${URL}?a=1&amp;b=2 = ${URL}?a=1&b=2`,
  ],
  ['two bare URLs', `${URL} ${URL}2`, `bare -> ${URL}`, `bare -> ${URL}2`],
  [
    'a picture with a title in a link with one',
    `[![Rain](${URL}.png "a")](${URL} "b")`,
    `inline ![Rain](${URL}.png "a") -> ${URL}`,
    `image Rain -> ${URL}.png`,
  ],
  ['a picture with a link in its text', `![a [b](c)](${URL})`, `image a [b](c) -> ${URL}`],
  ['an autolink', `<${URL}>`, `autolink -> ${URL}`],
  ['a picture', `![Rain](${URL}.png "t")`, `image Rain -> ${URL}.png`],
  ['a picture by reference', `![Rain][r]\n\n[r]: ${URL}.png`, `image Rain -> ${URL}.png`],
  [
    'a picture in a link',
    `[![Rain](${URL}.png)](${URL})`,
    `inline ![Rain](${URL}.png) -> ${URL}`,
    `image Rain -> ${URL}.png`,
  ],
  ['an attribute', `<a href="${URL}">Rain</a>`, `html -> ${URL}`],
  ['a bare attribute', `x\n\n<p>\n<a href=${URL}>Rain</a>\n</p>`, `html -> ${URL}`],
  ['an attribute in apostrophes', `<img src='${URL}.png'>`, `html -> ${URL}.png`],
  [
    'an HTML block',
    `x\n\n<div>\n<a href="${URL}">a</a> <img src="${URL}.png">\n</div>`,
    `html -> ${URL}`,
    `html -> ${URL}.png`,
  ],
  ['code', `\`${URL}\``],
  ['a fence', `x\n\n\`\`\`\n${URL}\n\`\`\``],
  ['indented code', `x\n\n    ${URL}`],
  ['a comment', `<!-- ${URL} <a href="${URL}"> -->`],
  ['a mail address', 'a@example.com'],
  ['a mail autolink', '<a@example.com>'],
  ['a mail link', '[a](mailto:a@example.com)'],
  ['an escaped link', `\\[Rain\\](x)`],
  ['front matter', 'x'],
] as const) {
  test(`the links of ${name} are ${expected.length}`, () => {
    assert.deepEqual(links(markdown), expected);
    const lined = expected.map((link) => link.replaceAll('\n', '\r\n'));
    assert.deepEqual(links(markdown.replaceAll('\n', '\r\n')), lined);
  });
}
