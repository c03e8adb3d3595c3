import { episodeNumber } from '../../../src/notes/rules/episode-number.ts';
import { testRule } from './table.ts';

const notes = (title: string) => `${title}\n\n- Hosted by @kaze\n- Guest: -\n`;
const ok = (name: string, title: string, id?: string) => ({
  name,
  text: notes(title),
  ...(id !== undefined && { context: { id } }),
});
const bad = (name: string, title: string, id: string, covers: string, fixed: string) => ({
  ...ok(name, title, id),
  covers,
  message: `Unexpected number ${covers} in folder ${id}`,
  fixed: notes(fixed),
});

const inFile = bad('the number of another file', '# 013', '014', '013', '# 014');

testRule(episodeNumber, {
  ok: [
    ok('the number of the folder', '# 014', '014'),
    ok('numbers that are equal but padded differently', '# 14', '014'),
    ok('a marked number', '# Episode 14 : How it rains', '014'),
    ok('a number behind a sign', '# #14 How it rains', '014'),
    ok('a Japanese number', '# 第14回 雨の話', '014'),
    ok('a title without a number', '# How it rains', '014'),
    ok('a number inside the title that is not the id', '# 3 ways to dig', '014'),
    ok('a year in the title', '# Looking back at 2020', '014'),
    ok('a version in the title', '# Watering can v1.2', '014'),
    ok('the whole id of a folder with a suffix', '# 001-private', '001-private'),
    ok('the bare number in a folder with a suffix', '# 001', '001-private'),
    ok('a folder that is no number', '# 014', 'drafts'),
    ok('a folder that is a date', '# 14', '2026-10-16'),
    ok('a folder that is a date without hyphens', '# 14', '20261016'),
    ok('a folder that is a date and more', '# Episode 14 : Rain', '2026-10-16-rain'),
    ok('a folder that is a year and more', '# Episode 14 : Rain', '2026-special'),
    ok('an unknown folder', '# 014'),
    ok('a marker without a title', '#', '014'),
    ok('a text without a title', '- Hosted by @kaze', '014'),
    ok('a heading of level two', '## 013', '014'),
    ok('a comment in code', '```sh\n# 013\n```', '014'),
  ],
  bad: [
    {
      ...inFile,
      message: 'Unexpected number 013 in file 014',
      context: { id: '014', idOfFile: true },
    },
    bad('the number of a copied episode', '# 013', '014', '013', '# 014'),
    bad('a number that is being typed', '# 01', '014', '01', '# 014'),
    bad('a number without padding', '# 13', '014', '13', '# 014'),
    bad('a marked number', '# Episode 13 : How it rains', '014', '13', '# Episode 14 : How it rains'),
    bad('a marked and padded number', '# Episode 013 : Rain', '014', '013', '# Episode 014 : Rain'),
    bad('a Japanese number', '# 第13回 雨の話', '014', '13', '# 第14回 雨の話'),
    bad('the suffix of another folder', '# 001-private', '001', '001-private', '# 001'),
    bad('another suffix', '# 001-private', '001-special', '001-private', '# 001-special'),
    bad('the number of a copied episode with a suffix', '# 001', '002-private', '001', '# 002-private'),
    bad('a folder that is a number as long as a year', '# Episode 2019', '2020', '2019', '# Episode 2020'),
    bad('a closed heading', '# 013 #', '014', '013', '# 014 #'),
    bad('an underlined title', '013\n===', '014', '013', '014\n==='),
    bad('three spaces before the marker', '   #   013', '014', '013', '   #   014'),
    bad(
      'a title under front matter',
      '---\ntitle: Rain\n---\n\n# 013',
      '014',
      '013',
      '---\ntitle: Rain\n---\n\n# 014',
    ),
    bad('a title behind a byte order mark', '\uFEFF# 013', '014', '013', '\uFEFF# 014'),
  ],
});
