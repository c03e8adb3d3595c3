import assert from 'node:assert/strict';
import test from 'node:test';
import {
  AFTER,
  BEFORE,
  BODY,
  episodeOf,
  header,
  hintAtMost,
  problemsOf,
  quiet,
  type Told,
  VIDEO,
  withSection,
} from './show.ts';

const guest = (value: string, who: string): Told => ({
  ...header(VIDEO, `- Guest:${value}`),
  ...(who === '' ? {} : withSection(who)),
});

quiet('a usual episode', {});
quiet('Guest: -', header(VIDEO, '- Guest: -'));
quiet('no Guest', header(VIDEO));
quiet('an empty Guest', header(VIDEO, '- Guest:'));
quiet('a guest by account', guest(' @yuki', '@yuki'));
quiet('a guest as a link', guest(' [@yuki](https://twitter.com/yuki_niwa)', '@yuki'));
quiet(
  'two guests as links',
  guest(
    ' [@yuki](https://x.com/yuki)さん, [@tsuki](https://x.com/tsuki)さん',
    '@yuki\n\n- [y](https://c.example.com)\n\n### @tsuki',
  ),
);
quiet('a guest by name and account', guest(' [雪(yuki)さん](https://github.com/yuki)', '@yuki'));
quiet('a presenter by account', withSection('@tsuki'));
quiet('a presenter as a link to a profile', withSection('[tsuki](https://github.com/tsuki-niwa)'));
quiet('an absent presenter', withSection('@tsuki (欠席)', ''));
quiet('a presenter by account and link', withSection('[@tsuki](https://x.com/tsuki)'));
quiet('one person under several names', withSection('[月さん](https://github.com/tsuki-niwa)'));
hintAtMost('a guest without a section', guest(' @yuki', ''), ['guest-without-section'], BEFORE);

test('nothing is said of an empty section before the show, and a hint given after it', () => {
  const told = withSection('@tsuki', '');
  assert.deepEqual(problemsOf(told), []);
  assert.deepEqual(
    problemsOf(told, AFTER).map(({ rule, severity }) => [rule, severity]),
    [['empty-section', 'hint']],
  );
});

quiet('a section that was left out', { body: BODY('own').replace(/### \[ame[\s\S]*/, '') });

test('nothing is said of a video before the show, filled in or not', () => {
  assert.deepEqual(problemsOf(header('- Video:', '- Guest: -')), []);
  assert.deepEqual(problemsOf(header(VIDEO, '- Guest: -')), []);
  assert.deepEqual(
    problemsOf(header('- Video:', '- Guest: -'), AFTER).map(({ rule }) => rule),
    ['missing-video'],
  );
});

quiet('a video that is deliberately none', header('- Video: -', '- Guest: -'));
quiet(
  'a bare URL as the video',
  header('- Video: https://www.youtube.com/watch?v=niwa-video-7', '- Guest: -'),
);
quiet(
  'a folder that is no plain number, and a Saturday',
  episodeOf('001-private', '2026-09-26', {
    header: ['- Hosted by @kaze', '- Recording date: 2026-09-26', VIDEO],
  }),
  '001-private',
);
quiet('prose before the first presenter', { contents: '\n## Contents\n\nお知らせ: 庭に水を。\n' });
quiet('a gap of two weeks', {
  header: ['- Hosted by @kaze', '- Recording date: 2026-11-20', VIDEO, '- Guest: -'],
});
quiet('a title with words', { title: '# Episode 7 : Rain' });
quiet('a title without a number', { title: '# Rain on the roof' });
quiet('several hosts', header(VIDEO, '- Hosted by @ame', '- Guest: -'));
quiet('hosts in one line', {
  header: ['- Hosted by @kaze, @ame and @tsuki', '- Recording date: 2026-11-13', VIDEO, '- Guest: -'],
});
quiet('no Contents', { contents: '' });
