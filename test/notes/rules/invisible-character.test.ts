import { invisibleCharacter } from '../../../src/notes/rules/invisible-character.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const RAIN = 'https://blog.example.com/rain';
const ok = (name: string, notes: string) => ({
  name,
  text: sections(['@kaze', `#### [Rain](${RAIN})\n\n${notes}`]),
});
const bad = (name: string, notes: string, covers: string | string[], named: string, fixed: string): Bad => ({
  ...ok(name, notes),
  ...{ covers, message: `Unexpected invisible character ${named}`, fixed: ok(name, fixed).text },
});
const ZWSP = 'U+200B zero-width space';

testRule(invisibleCharacter, {
  ok: [
    { name: 'a byte order mark at the start', text: '\uFEFF# 014\n' },
    ok('spaces that are seen', 'a\tb　c\u00a0d'),
    ok('emoji of several parts', '👩‍💻 👩🏽‍💻 👨‍👩‍👧 🏳️‍🌈 ❤️‍🔥 ☁️ 1️⃣ #️⃣ ©️ ♀️ 🇯🇵'),
    ok('a flag of tags', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'),
    ok('a variant of an ideograph', '葛\u{E0100}城 辻\uFE00'),
    ok('Persian', 'می\u200Cخواهم'),
    ok('Hindi', 'क्\u200Dष क्\u200Cष'),
    ok('Thai', 'สวน\u200Bน้ำ'),
    ok('marks beside Hebrew', '\u200Fגן (garden)\u200F'),
    ok('an isolated Arabic word', 'the \u2067حديقة\u2069 shows'),
    ok('a mention that is not to ring', 'thanks @\u200Bame'),
    ok('a number that is not to be linked', 'see #\u200B12'),
    ok('emphasis beside a bracket', '**「庭」**\u200Bの水'),
    ok('percent-encoding', `- [a](${RAIN}?q=a%E2%80%8Bb)`),
    ok('an entity', 'a&#8203;b &shy;'),
  ],
  bad: [
    bad('a zero-width space', '- garden\u200Brobots', '\u200B', ZWSP, '- gardenrobots'),
    bad('a run of them', '- a\u200B\u200Bb', '\u200B\u200B', ZWSP, '- ab'),
    bad('one in Japanese', '- 水\u200Bと土', '\u200B', ZWSP, '- 水と土'),
    bad('one in code', '`a\u200Bb`', '\u200B', ZWSP, '`ab`'),
    bad('one in a fence', '```\na\u200B\n```', '\u200B', ZWSP, '```\na\n```'),
    bad('one in a URL', `[a](${RAIN}\u200B/2)`, '\u200B', ZWSP, `[a](${RAIN}/2)`),
    bad('one before a link', `- \u200B[a](${RAIN}/2)`, '\u200B', ZWSP, `- [a](${RAIN}/2)`),
    bad('one in a host', 'blog.exam\u200Bple.com', '\u200B', ZWSP, 'blog.example.com'),
    bad('a byte order mark within', 'a\uFEFFb', '\uFEFF', 'U+FEFF byte order mark', 'ab'),
    bad('a soft hyphen', 'gar\u00ADden', '\u00AD', 'U+00AD soft hyphen', 'garden'),
    bad('a word joiner', 'a\u2060b', '\u2060', 'U+2060 word joiner', 'ab'),
    bad('a joiner between Latin letters', 'a\u200Db', '\u200D', 'U+200D zero-width joiner', 'ab'),
    bad('a joiner behind an emoji', '🌧\u200D b', '\u200D', 'U+200D zero-width joiner', '🌧 b'),
    bad('a selector on a letter', 'a\uFE0Fb', '\uFE0F', 'U+FE0F', 'ab'),
    bad('a mark without Hebrew', 'a\u200Eb', '\u200E', 'U+200E left-to-right mark', 'ab'),
    bad('a control', 'a\u0002', '\u0002', 'U+0002', 'a'),
    bad('a tag', 'a\u{E0041}b', '\u{E0041}', 'U+E0041', 'ab'),
    bad('a line separator', 'a\u2028b', '\u2028', 'U+2028 line separator', 'a b'),
    bad('a vertical tab', 'a\vb', '\v', 'U+000B', 'a b'),
    bad(
      'several kinds together',
      'a\u200B\uFEFF\u200Bb',
      '\u200B\uFEFF\u200B',
      `${ZWSP}, U+FEFF byte order mark`,
      'ab',
    ),
    bad('one behind an emoji', '☁️\u200B b', '\u200B', ZWSP, '☁️ b'),
    bad('two apart', 'a\u200Bb\u200Bc', ['\u200B', '\u200B'], ZWSP, 'ab\u200Bc'),
  ],
});
