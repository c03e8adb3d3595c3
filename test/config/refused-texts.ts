import type { Bad } from './texts.ts';

const DAYS = 'sunday, monday, tuesday, wednesday, thursday, friday, saturday';

/** Configurations in which something is no JSON, or refused by the schema. */
export const REFUSED: readonly Bad[] = [
  {
    name: 'a missing comma',
    text: '{"rules": {"show-day": "off"} "showDays": ["friday"]}',
    problems: ['json | "showDays" | Broken JSON, expected a comma'],
    left: { rules: { 'show-day': 'off' }, showDays: [5] },
  },
  {
    name: 'a missing end',
    text: '{"showDays": ["friday"',
    problems: ['json | " | Broken JSON, expected a closing bracket'],
    left: { showDays: [5] },
  },
  {
    name: 'a list in place of an object',
    text: '[1, 2]',
    problems: ['schema | [ | Unexpected value, expected one of the type object'],
    left: {},
  },
  {
    name: 'an unknown key',
    text: '{"episode": "*.md", "showDays": ["friday"]}',
    problems: ['schema | "episode" | Unknown key episode'],
    left: { showDays: [5] },
  },
  {
    name: 'a path that is empty',
    text: '{"episodes": "", "showDays": ["friday"]}',
    problems: ['schema | "" | Unexpected value. Expected a path such as episodes/*/README.md.'],
    left: { showDays: [5] },
  },
  {
    name: 'an unknown rule, and an unknown level',
    text: '{"rules": {"show-days": "off", "show-day": "none", "video-url": "off"}}',
    problems: [
      'schema | "show-days" | Unknown key show-days',
      'schema | "none" | Unexpected value, expected one of off, hint, information, warning, error',
    ],
    left: { rules: { 'video-url': 'off' } },
  },
  {
    name: 'a key of every object',
    text: '{"rules": {"__proto__": "off", "constructor": "off"}, "__proto__": {"showDays": []}}',
    problems: [
      'schema | "__proto__" | Unknown key __proto__',
      'schema | "constructor" | Unknown key constructor',
      'schema | "__proto__" | Unknown key __proto__',
    ],
    left: { rules: {} },
  },
  {
    name: 'a day that is none, and one twice',
    text: '{"showDays": ["Friday", "monday", "monday", 5]}',
    problems: [
      `schema | "Friday" | Unexpected value, expected one of ${DAYS}`,
      'schema | "monday" | Unexpected second monday',
      'schema | 5 | Unexpected value, expected one of the type string',
    ],
    left: { showDays: [1] },
  },
  {
    name: 'a presenter without a name',
    text: '{"presenters": [{"url": "https://x.com/a"}, {"handle": "b c"}, {"name": "d"}]}',
    problems: [
      'schema | { | Missing key, expected one of handle, name',
      'schema | "b c" | Unexpected value. Expected a handle: letters, digits, _ and inner hyphens.',
    ],
    left: { presenters: [{ name: 'd', aliases: [] }] },
  },
  {
    name: 'half of the topics',
    text: '{"topicsPerPresenter": {"least": -1, "most": 2.5}}',
    problems: [
      'schema | -1 | Unexpected value, expected at least 0',
      'schema | 2.5 | Unexpected value, expected one of the type integer',
    ],
    left: {},
  },
  {
    name: 'a template outside the folder',
    text: '{"template": "../template.md"}',
    problems: [
      'schema | "../template.md" | Unexpected value. Expected the path of a Markdown file below this folder.',
    ],
    left: {},
  },
  {
    name: 'a key given twice',
    text: '{"template": "a.md", "template": "b.md"}',
    problems: ['schema | "template" | Unexpected second template, of which only the last holds'],
    left: { template: '/show/b.md' },
  },
];
