import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { alreadyCovered } from '../../../src/notes/links/already-covered.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { format } from '../../../src/notes/rule.ts';
import { archived } from '../rules/dates.ts';
import { sections } from '../rules/presenters.ts';

const RAIN = 'https://blog.example.com/rain';

/** An episode in which @kaze has an empty section, and others what is told. */
const own = (...parts: readonly (readonly [string, string])[]) =>
  readEpisode(sections(['@kaze', ''], ...parts));

const past = (id: string, heading: string, notes: string) =>
  archived(id, sections(['Links', ''], ['@mizu', ''], [heading, notes]).replace('# 014', `# ${id}`));

function told(
  url: string,
  {
    episode = own(),
    earlier = [],
    later = [],
  }: Partial<typeof NO_CONTEXT & { episode: ReturnType<typeof own> }>,
) {
  const found = alreadyCovered(url, episode, { ...NO_CONTEXT, earlier, later });
  return found && format(found);
}

test('an episode that has a URL is named with the presenter whose it was', () => {
  const earlier = [past('001', '@ame', `#### [Rain](${RAIN})`), past('002', '@ame', '')];
  assert.equal(told(RAIN, { earlier }), 'Already in 001, by @ame');
  assert.equal(
    told('http://www.blog.example.com/rain/?utm_source=x', { earlier }),
    'Already in 001, by @ame',
  );
  assert.equal(told(`${RAIN}#drops`, { earlier }), undefined);
  assert.equal(
    told(RAIN, { earlier: [past('001', '[雪さん](https://x.com/yuki) (欠席)', `- ${RAIN}`)] }),
    'Already in 001, by 雪',
  );
  assert.equal(told(RAIN, { earlier: [past('001', 'News', `- ${RAIN}`)] }), 'Already in 001');
});

test('the nearest episode before this one is named, or the nearest after it', () => {
  const has = (id: string, by: string) => past(id, by, `#### Weather\n\n- ${RAIN}`);
  const later = [has('015', '@kaze'), has('016', '@ame')];
  assert.equal(told(RAIN, { later }), 'Already in 015, by @kaze');
  assert.equal(
    told(RAIN, { earlier: [has('001', '@ame'), has('002', '@kaze')] }),
    'Already in 002, by @kaze',
  );
  assert.equal(
    told(RAIN, { earlier: [has('001', '@ame')], later: [has('015', '@kaze')] }),
    'Already in 001, by @ame',
  );
});

test('pages that the show has again and again, whole sites, pictures and profiles are no news', () => {
  const has = (id: string) => past(id, '@ame', `- ${RAIN}\n- https://tool.example.com/\n- ![](${RAIN}.png)`);
  const earlier = ['001', '002', '003'].map(has);
  assert.equal(told(RAIN, { earlier }), undefined);
  assert.equal(told('https://tool.example.com', { earlier: earlier.slice(1) }), undefined);
  assert.equal(told(`${RAIN}.png`, { earlier: earlier.slice(1) }), undefined);
  assert.equal(
    told('https://x.com/yuki', { earlier: [past('001', '[雪](https://x.com/yuki)', '')] }),
    undefined,
  );
});

test('what this episode has itself comes first', () => {
  const earlier = [past('001', '@ame', `- ${RAIN}`)];
  const episode = own(['[ame](https://x.com/ame)', `#### Weather\n\n- [Rain](${RAIN})`]);
  assert.equal(told(RAIN, { episode, earlier }), 'Already below ame');
  assert.equal(told(RAIN, { episode: own(['Links', `- ${RAIN}`]), earlier }), 'Already in this episode');
});
