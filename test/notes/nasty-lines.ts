import fc from 'fast-check';

const LONG = 'words [x](https://a.example/b) and more '.repeat(9);
const PATH = 'u/'.repeat(300);

/** Lines that open and close what reaches over others, or look as if they did. */
const LINES = [
  ...['# 013', '## Contents', '### @kaze', '### [t](https://a.b)', '#', '##', '#x', ' # in', '    # code'],
  ...['- item', '- [ref]', '  - nested', '    - deep', '* star', '+ plus', '- ', '-', '1. one', '2. two'],
  ...['- - two', '* * *', '---', '***', '===', '  text', '    code', '\tcode', '\t- tab', '-\ttab', '- #'],
  ...['> quote', '> - in', '>', '> [foo', '> bar]: /x', '> # h', '```', '```js', '~~~', '````', '  ```'],
  ...['- ```', '  ```js', '    ```', '`code', '``` a`b', '~~~~ x', '<div>', '</div>', '<!--', '-->', '<pre>'],
  ...['</pre>', '<script>', '</script>', '<?x', '?>', '<!X', '<![CDATA[', ']]>', '<b>', '  <!--', '- <!--'],
  ...['<!-- show-notes-disable-next-line x -->', '- <div>', '[foo]: /u', '[foo]:', '/url', '"title"', "'t"],
  ...["t'", '[Foo]: <x y> "a', 'b"', '[ref]: https://x.y', '[ref]', '[foo][ref]', '![foo]', '[a [ref] b]'],
  ...['[foo', 'bar]', 'bar]: /z', '[foo bar]: z', '[foo bar]', '[fo\\]o]: z', '[fo\\]o]', '- [ref]: /in'],
  ...['> [ref]: /q', '[ẞ]: x', '[ss]', '[^1]: foot', '[^1]', '[ ]: x', '[　foo]: x', '[　foo]', 'word  '],
  ...['word\\', 'https://a.b/c', 'see www.x.y [', '[ https://a.b', 'a*b*', '*em', 'em*', '&amp;', '　', '+'],
  ...['#### [t](https://a.b)', '#### TODO', '- ???', '- Guest: @yuki', '###x', '-[x](https://a.b)', '# 5'],
  ...['\0', '\u2028# x', '\uFEFF', '@kaze', '[@yuki](https://x.com/yuki)', '[x](https://a.b', '- ...'],
  ...['- - - 3', '- - -', '- * + x', '- ---', '- - x', `- - ${LONG}`, `- + - ${LONG}`, '[foo]: /u "t'],
  ...[
    `[foo]: /${PATH}`,
    `[x y]: /${PATH}`,
    `[ref]: ${PATH} "t"`,
    `[ref]: ${PATH} (t`,
    '[bar]: x y',
    '[ref]: z',
  ],
  ...[LONG, `- ${LONG}`, `* ${LONG}`, `> ${LONG}`, `  ${LONG}`, `1. ${LONG}`, `### ${LONG}`],
];

const line = fc.constantFrom(...LINES);
const glue = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' \n', '\n\t\n', '');
const start = fc.constantFrom('', '', '', '', '---\nfoo: 1\n---\n', '\uFEFF', '---\n# no\n');

/** Texts of such lines, long enough to be cut. */
export const nastyText = fc
  .tuple(start, fc.array(fc.tuple(line, glue), { maxLength: 24 }))
  .map(([first, parts]) => first + parts.flat().join(''));

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Changes of a text: something is written at a place instead of what stands there. */
export const nastyEdit = fc
  .tuple(place, fc.constantFrom(0, 0, 0, 1, 2, 40, 400), fc.oneof(fc.constantFrom(...'`<-#[ \n'), line, glue))
  .map(([at, length, written]) => (text: string) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + written + text.slice(from + length);
  });
