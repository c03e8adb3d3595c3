import { guestWithoutSection } from '../../../src/notes/rules/guest-without-section.ts';
import { sections } from './presenters.ts';
import { shown } from './show.ts';
import { testRule } from './table.ts';

const withGuest = (guest: string, ...parts: readonly (readonly [string, string])[]) =>
  sections(...parts).replace('Guest: -', `Guest: ${guest}`);
const ok = (name: string, guest: string, ...headings: readonly string[]) => ({
  name,
  text: withGuest(guest, ...headings.map((heading) => [heading, 'Rain.'] as const)),
});
const bad = (name: string, guest: string, heading = guest, value = guest) => ({
  ...ok(name, value, '@kaze'),
  ...{ covers: guest, message: `Guest ${guest} has no section` },
  fixed: withGuest(value, ['@kaze', 'Rain.'], [heading, '']).replace(/\n+$/, '\n'),
});

testRule(guestWithoutSection, {
  ok: [
    ok('no guest', '-', '@kaze'),
    ok('a guest with a section', '@yuki', '@kaze', '@yuki'),
    ok('a guest with another name there', '[雪](https://x.com/yuki)', '@kaze', '@yuki'),
    ok('a guest beside a presenter', '@yuki', '@kaze & @yuki'),
    ok('a guest in a section of another kind', '[雪](https://x.com/yuki)', '@kaze', '雪さんに聞く'),
    ok('a plain name', '園芸部のみなさん', '@kaze'),
    ok('notes without presenters', '@yuki', 'Week in Review'),
    {
      ...ok('a guest whom the archive knows by another name', '@yuki', '@kaze', '[雪](https://x.com/snow)'),
      context: shown([['[雪](https://x.com/snow)'], ['[@yuki](https://x.com/snow)']]),
    },
    {
      ...ok('a show whose guests have no sections', '@yuki', '@kaze'),
      context: shown([['@kaze'], ['@kaze']], [], '@tsuki'),
    },
    {
      ...ok('a show that has passed', '@yuki', '@kaze'),
      text: `${withGuest('@yuki\n- Recording date: 2026-10-16\n- Video: https://youtu.be/niwa1', ['@kaze', 'Rain.'])}`,
      context: { now: Date.parse('2026-10-20') },
    },
  ],
  bad: [
    bad('a handle', '@yuki'),
    bad('a link', '[雪](https://x.com/yuki)', '[雪](https://x.com/yuki)', '[雪](https://x.com/yuki)さん'),
    bad('a guest named twice', '@yuki', '@yuki', '@yuki, [雪](https://x.com/yuki)'),
    {
      ...bad('a guest in a show whose guests have sections', '@yuki'),
      context: shown([['@tsuki'], ['@kaze'], ['@tsuki']], [], '@tsuki'),
    },
    {
      ...ok('a guest below HTML that may go on', '@yuki'),
      text: withGuest('@yuki', ['@kaze', '<div>']),
      ...{ covers: '@yuki', message: 'Guest @yuki has no section' },
    },
  ],
});
