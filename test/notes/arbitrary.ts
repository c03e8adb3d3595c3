import fc from 'fast-check';
import type { Context } from '../../src/notes/context.ts';
import { link } from './arbitrary-links.ts';
import { earlierOn } from './rules/dates.ts';

/** Any string of UTF-16 code units, lone surrogates included. */
export const anyText = fc.string({
  unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 200,
});

/** Strings of the characters that mean something in Markdown or in show notes. */
export const markedText = fc.string({
  unit: fc.constantFrom(
    ...'[]()<>!#*_`~-+|:&\\"@=? \t\n\r\uFEFF　、。（）：１aあ1',
    '\uD83C',
    '\uDF27',
    '\r\n',
    'http://',
    'https://a.b',
    '](',
    '][',
    '- ',
    '# ',
    '```',
  ),
  maxLength: 60,
});

const marker = fc.constantFrom(
  '',
  '',
  '# ',
  '## ',
  '### ',
  '### ',
  '#### ',
  '####  ',
  '###### ',
  '- ',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '- [ ] ',
  'see ',
  '* ',
);
/** A line of show notes, right or wrong. */
export const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(marker, fc.oneof(link, fc.constantFrom('words', '言葉')))
      .map((parts) => parts.join('')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '### @kaze',
      '### @ame (欠席)',
      '### [ame](https://x.com/ame)',
      '## Contents',
      '## @yuki',
      '### Week in Review',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# 013',
      '# Episode 13 : Rain',
      '- Hosted by @kaze and @ame',
      '- Recording date: 2026-10-09',
      '- Recording date: 2026-10-1６',
      '- Recording date: 2026-',
      '- Video: https://youtu.be/niwa1',
      '- Guest: [ame](https://x.com/ame)さん, @yuki',
      '- Guest: -',
      '  yuki',
      '- Video:',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '---',
      '===',
      '```',
      '~~~',
      '```sh',
      '<div>',
      '<!--',
      '-->',
      '[1]: https://a.example.com/x?utm_source=a',
      '[1]: <u> "t"',
      '***',
      '|a|b|',
      '<<<<<<< a',
      '=======',
      '>>>>>>> b',
      '&nbsp;',
      '\\',
    ),
  },
);
/** What stands between two lines, or parts of one. */
export const glue = fc.constantFrom(
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ' ',
  '',
  '  \n',
  '\n ',
  '\n  ',
);

/** Fragments of show notes, right and wrong, glued together at random. */
export const notes = fc.array(fc.tuple(line, glue), { maxLength: 14 }).map((parts) => parts.flat().join(''));

/** The same under a header that makes them an episode of two presenters. */
export const episodes = notes.map(
  (body) => `# 014\n\n- Hosted by @kaze\n\n### @kaze\n\n- https://a.example.com/x\n\n### @ame\n\n${body}`,
);

/** What may be known of the archive around an episode. */
export const contexts = fc.record({
  id: fc.constantFrom('014', '014-private', 'drafts'),
  earlier: fc.constantFrom([], earlierOn('2026-10-02', '2026-10-09'), earlierOn('2026-10-16', '2026-10-09')),
  showDays: fc.constantFrom([], [5], [5, 6]),
  later: fc.constant([]),
  fields: fc.constantFrom(
    [],
    [
      { kind: 'host' as const, label: 'Hosted by' },
      { kind: 'date' as const, label: 'Recording date' },
      { kind: 'video' as const, label: 'Video' },
      { kind: 'other' as const, label: 'Slack' },
    ],
  ),
  people: fc.constant([]),
  now: fc.constantFrom(Date.parse('2026-10-01'), Date.parse('2027-10-01')),
}) satisfies fc.Arbitrary<Context>;
