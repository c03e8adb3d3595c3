import { unknownPresenter } from '../../../src/notes/rules/unknown-presenter.ts';
import { sections } from './presenters.ts';
import { shown } from './show.ts';
import { testRule } from './table.ts';

const AME = '[雨宮時子さん](https://x.com/ame_ame)';
const SHOW = shown([
  ['@tanemaki', '@kaze', AME],
  ['@tanemaki', '@kaze', AME],
  ['@tanemaki', '@once'],
  ['@tanemaki', '@yu'],
  ['@yu'],
]);
const ok = (name: string, ...headings: readonly string[]) => ({
  name,
  text: sections(...headings.map((heading) => [heading, '- Rain'] as const)),
  context: SHOW,
});
const bad = (name: string, typed: string, meant: string) => ({
  ...ok(name, `${typed} (欠席)`),
  covers: typed,
  message: `Nobody has been called ${typed}, did you mean ${meant}?`,
  fixed: sections([`${meant} (欠席)`, '- Rain']),
});

testRule(unknownPresenter, {
  ok: [
    ok('known people', '@tanemaki', '@Kaze', AME),
    ok('somebody new', '@tsubame'),
    ok('somebody whose name is near that of a presenter who is here', '@tanemaki', '@tanemako'),
    ok('a name near that of somebody who was there once', '@onces'),
    ok('a name near a short one', '@yuu'),
    ok('a new name with a known account', '[雨宮朝子](https://twitter.com/ame_ame)'),
    ok('a new person with an account of their own', '[tanemakj](https://x.com/hatake)'),
    ok('a section of nobody', 'kazee'),
    {
      ...ok('somebody whom the header names'),
      text: sections(['@tanemako', '']).replace('Guest: -', 'Guest: [種](https://x.com/tanemako)'),
    },
    { ...ok('a young show', '@tanemakj'), context: shown([['@tanemaki'], ['@tanemaki'], ['@tanemaki']]) },
  ],
  bad: [
    bad('a missing letter', '@tanmaki', '@tanemaki'),
    bad('two slips', '@tanemkai_', '@tanemaki'),
    bad('a swap in a short handle', '@kzae', '@kaze'),
    {
      ...ok('a slip in the name of a guest who is new'),
      text: sections(['@tsubmae', '- Rain']).replace('Guest: -', 'Guest: @tsubame'),
      covers: '@tsubmae',
      message: 'Nobody has been called @tsubmae, did you mean @tsubame?',
      fixed: sections(['@tsubame', '- Rain']).replace('Guest: -', 'Guest: @tsubame'),
    },
    bad('a slip in name and account', '[雨宮時予](https://x.com/ame_am)', AME),
  ],
});
