import fc from 'fast-check';

const URLS = [
  'https://a.example.com/x',
  'http://www.a.example.com/x/',
  'https://b.example.org/?v=1&amp;utm_source=m#top',
  'https://youtu.be/niwa1?si=a',
  'https://www.youtube.com/watch?v=niwa1',
  'https://a.example.com/x?fbclid=1',
  'https://x.com/kaze',
  'www.a.example.com/x',
  'https://a.example.com/(x)',
  'https://a.example.com/x?a=1\\&utm_source=2',
  '#top',
  'ftp://a.example.com',
  '<https://a.example.com/x y>',
];
const TEXTS = [
  'Rain',
  '@kaze',
  '風間(kaze)さん',
  'Rain [2]',
  'two\nlines',
  '`code`',
  '![p](https://a.example.com/p.png)',
  'https://a.example.com/x',
  '\\[',
  '*a',
  '雨',
];

const url = fc.constantFrom(...URLS);
const text = fc.constantFrom(...TEXTS);
const both = fc.record({ text, url });
/** Links of every kind, whole and broken. */
export const link = fc.oneof(
  both.map((all) => `[${all.text}](${all.url})`),
  both.map((all) => `[${all.text}](${all.url} "t")`),
  both.map((all) => `![${all.text}](${all.url})`),
  fc
    .tuple(
      both,
      fc.constantFrom('（u）', '（<u>）', '(u）', '(<u>', '(u', '[u]', '[u', 'u', '(u y)', '()', '( )'),
    )
    .map(([all, form]) => `[${all.text}]${form.replace('u', all.url)}`),
  url,
  url.map((it) => `${it}、次`),
  url.map((it) => `${it}を見る`),
  url.map((it) => `<${it}>`),
  url.map((it) => `<a href="${it}">x</a>`),
  url.map((it) => `(${it})`),
  text.map((it) => `[${it}]`),
  fc.constantFrom('[Rain][1]', '[1][]', '[1]', '[]', '[](u)', 'rain@example.com'),
);
