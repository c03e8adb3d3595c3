import type { Bad } from './texts.ts';

/** Configurations with what no schema can say. */
export const MISTAKEN: readonly Bad[] = [
  {
    name: 'more topics at least than at most',
    text: '{"topicsPerPresenter": {"least": 4, "most": 3}, "showDays": ["friday"]}',
    problems: ['configuration | 3 | Unexpected 3, expected at least 4'],
    left: { showDays: [5] },
  },
  {
    name: 'a time zone that there is not',
    text: '{"showTime": "22:00", "timeZone": "Asia/Kyotto"}',
    problems: ['configuration | "Asia/Kyotto" | Unknown time zone Asia/Kyotto'],
    left: {},
  },
  {
    name: 'a time without a zone',
    text: '{"showTime": "22:00"}',
    problems: ['configuration | "22:00" | showTime has no effect without timeZone'],
    left: {},
  },
  {
    name: 'a zone without a time',
    text: '{"timeZone": "Asia/Tokyo"}',
    problems: ['configuration | "Asia/Tokyo" | timeZone has no effect without showTime'],
    left: {},
  },
  {
    name: 'a path that matches no episode',
    text: '{"episodes": "../notes/*.md", "showDays": []}',
    problems: [
      'configuration | "../notes/*.md" | No episode can match ../notes/*.md, expected a path such as episodes/*/README.md',
    ],
    left: { showDays: [] },
  },
  {
    name: 'a parameter that is tracking and is not',
    text: '{"tracking": {"extra": ["ref", "a&b"], "keep": ["ref"]}}',
    problems: [
      'configuration | "ref" | ref has no effect here, since it is to be kept too',
      'schema | "a&b" | Unexpected value. Expected the name of a query parameter; a * at its end stands for anything.',
    ],
    left: { tracking: { extra: ['ref'], keep: ['ref'], excludeHosts: [] } },
  },
  {
    name: 'a presenter who is another',
    text: '{"presenters": [{"handle": "@Ame"}, {"handle": "ame"}, {"name": "b", "aliases": ["@ame", "c"]}, {"name": "d", "aliases": ["C"]}]}',
    problems: [
      'configuration | "ame" | ame is another presenter already',
      'configuration | "@ame" | @ame is another presenter already',
      'configuration | "C" | C is another presenter already',
    ],
    left: {
      presenters: [
        { handle: 'Ame', aliases: [] },
        { handle: 'ame', aliases: [] },
        { name: 'b', aliases: ['@ame', 'c'] },
        { name: 'd', aliases: ['C'] },
      ],
    },
  },
  {
    name: 'one page of two presenters',
    text: '{"presenters": [{"name": "a", "url": "https://twitter.com/n"}, {"name": "b", "url": "https://x.com/N"}]}',
    problems: ['configuration | "https://x.com/N" | https://x.com/N is another presenter already'],
    left: {
      presenters: [
        { name: 'a', url: 'https://twitter.com/n', aliases: [] },
        { name: 'b', url: 'https://x.com/N', aliases: [] },
      ],
    },
  },
];
