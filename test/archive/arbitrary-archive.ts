import fc from 'fast-check';
import { addDays } from '../../src/notes/dates/calendar.ts';
import { notes } from '../notes/arbitrary.ts';

/** The day after the last usual show of an invented archive. */
export const TODAY = '2026-11-07';

const people = [
  '@kaze',
  '[ame](https://x.com/ame)',
  '@ame',
  '[雨さん](https://x.com/ame)',
  '[@yuki](https://yuki.example.com/about)',
];
const person = fc.constantFrom(
  ...people,
  '@kaze & @ame',
  '@kaze (欠席)',
  '[ame](https://x.com/ame_)',
  '@kazee',
);

const date = (usual: string) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        addDays(usual, 1),
        addDays(usual, -7),
        '2026-10-012',
        '2026-1１-06',
        '2062-11-06',
        '2026-12-25',
        '11/06/2026',
        '未定',
      ),
    },
  );

const field = (usual: string, at: number) =>
  fc.tuple(
    fc.constantFrom('Hosted by ', 'ホスト：', 'Hosts: ').chain((label) => person.map((who) => label + who)),
    fc
      .constantFrom('Recording date: ', '収録日：', 'Date: ')
      .chain((label) => date(usual).map((iso) => label + iso)),
    fc.constantFrom(
      'Video:',
      `Video: https://youtu.be/robot-${at}`,
      'Video: https://youtu.be/robot-1',
      '動画：',
      'Video: privte',
    ),
    fc.constantFrom(
      '',
      'Guest: -',
      'Guest:',
      'Guest: @yuki',
      'ゲスト：[雪さん](https://yuki.example.com/about)',
      'Guest: TBD',
    ),
    fc.constantFrom(
      '',
      'Slack: [#rain](https://chat.example.com/rain)',
      `Pad: https://pad.example.com/${at}`,
      'Sponsor: the rain',
    ),
  );

const section = fc.record({
  who: person,
  topics: fc.array(fc.nat({ max: 12 }), { maxLength: 3 }),
});

const titles = (id: string) =>
  fc.constantFrom(
    `# ${id}`,
    `# Episode ${Number.parseInt(id, 10)} : Rain`,
    `# 第${Number.parseInt(id, 10)}回`,
    '# Rain',
    `# Vol. ${id} | Rain`,
    '',
  );

/** Writes one episode: in the forms that shows have, with their mistakes, or as any text. */
function written(id: string, at: number, count: number): fc.Arbitrary<string> {
  const usual = addDays('2026-11-06', (at + 1 - count) * 7);
  const shown = fc
    .record({
      title: titles(id),
      fields: field(usual, at),
      marker: fc.constantFrom('- ', '* '),
      contents: fc.constantFrom('## Contents', '', '## 目次'),
      level: fc.constantFrom('###', '##'),
      sections: fc.array(section, { maxLength: 3 }),
      eol: fc.constantFrom('\n', '\n', '\r\n'),
    })
    .map(({ title, fields, marker, contents, level, sections, eol }) =>
      [
        title,
        '',
        ...fields.filter(Boolean).map((line) => marker + line),
        '',
        contents,
        '',
        ...sections.flatMap(({ who, topics }) => [
          `${level} ${who}`,
          '',
          ...topics.map((topic) => `- [Rain ${topic}](https://blog.example.com/${topic})`),
          '',
        ]),
      ].join(eol),
    );
  return fc.oneof({ weight: 9, arbitrary: shown }, { weight: 1, arbitrary: notes });
}

/** Archives of up to eight episodes by their paths, of which some have no number or one far ahead. */
export const archives = fc
  .record({
    count: fc.nat({ max: 8 }),
    width: fc.constantFrom(1, 3),
    odd: fc.constantFrom('', '-private', '2026-special', 'drafts'),
  })
  .chain(({ count, width, odd }) => {
    const ids = Array.from({ length: count }, (_, at) => {
      const id = String(at + 1).padStart(width, '0');
      return at === 1 && odd !== '' ? (odd.startsWith('-') ? id + odd : odd) : id;
    });
    return fc.tuple(fc.constant(ids), fc.tuple(...ids.map((id, at) => written(id, at, count))));
  })
  .map(([ids, texts]) => ids.map((id, at) => ({ path: `episodes/${id}/README.md`, text: texts[at] ?? '' })));
