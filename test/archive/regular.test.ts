import assert from 'node:assert/strict';
import test from 'node:test';
import { regularHeadings } from '../../src/archive/regular.ts';
import type { ConfiguredPresenter } from '../../src/config/config.ts';
import { episode } from './episodes.ts';

/** Makes episodes from the headings of their sections, and tells who is regular. */
function regular(...shows: readonly (readonly string[])[]): string[] {
  const episodes = shows.map((sections, index) => episode(String(index + 1), { sections }));
  return regularHeadings(episodes);
}

test('regular is who has a section in half of the last six episodes', () => {
  const [a, b] = [['@kaze', '@ame'], ['@kaze']];
  assert.deepEqual(regular(b, b, b, a, a, a), ['@kaze', '@ame']);
  assert.deepEqual(regular(b, b, b, b, a, a), ['@kaze']);
  assert.deepEqual(regular(a, a, a, b, b, b, b, b, b), ['@kaze']);
});

test('the order is that of the last episode, and the heading that last written', () => {
  assert.deepEqual(
    regular(['@kaze', '@ame'], ['@kaze', '@ame'], ['@kaze', '@ame'], ['[@ame](https://x.com/ame)', '@kaze']),
    ['[@ame](https://x.com/ame)', '@kaze'],
  );
});

test('who is absent is regular, without the mark; who missed the last episode comes behind', () => {
  assert.deepEqual(regular(['@ame'], ['@ame', '@kaze'], ['@ame', '@kaze'], ['@kaze (欠席)']), [
    '@kaze',
    '@ame',
  ]);
});

test('fewer than four episodes: everybody of the last one', () => {
  assert.deepEqual(regular(['@ame'], ['@kaze', '@yuki']), ['@kaze', '@yuki']);
  assert.deepEqual(regular(), []);
});

test('a guest is not regular', () => {
  const told = { guest: '@yuki', sections: ['@kaze', '@yuki'] };
  const episodes = ['1', '2', '3', '4'].map((id) => episode(id, told));
  assert.deepEqual(regularHeadings(episodes), ['@kaze']);
});

test('one person under two names is one', () => {
  const page = 'https://x.com/ame';
  assert.deepEqual(regular([`[雨](${page})`], [`[@ame](${page})`], [`[雨](${page})`], [`[@ame](${page})`]), [
    `[@ame](${page})`,
  ]);
});

/** Makes four episodes of two presenters, the second under two names, and tells who is regular as the show has it. */
function configured(...presenters: readonly ConfiguredPresenter[]): string[] {
  const ame = ['[雨](https://x.com/rain)', '@amedama', '@amedama', '[雨](https://x.com/rain)'];
  const episodes = ame.map((heading, at) => episode(String(at + 1), { sections: ['@kaze', heading] }));
  return regularHeadings(episodes, presenters);
}

test('the show decides who is regular, and of the others it is learned', () => {
  const ame = { handle: 'amedama', aliases: ['雨'] };
  assert.deepEqual(configured(), ['@kaze', '[雨](https://x.com/rain)', '@amedama']);
  assert.deepEqual(configured(ame), ['@kaze', '[雨](https://x.com/rain)']);
  assert.deepEqual(configured({ ...ame, regular: false }), ['@kaze']);
  assert.deepEqual(configured({ handle: 'KAZE', aliases: [], regular: false }, ame), [
    '[雨](https://x.com/rain)',
  ]);
});

test('whoever is to be regular and has no section of late has the last heading, or one of the configuration', () => {
  const yuki = { handle: 'yuki', regular: true, aliases: [] };
  const page = 'https://x.com/yuki';
  assert.deepEqual(configured(yuki).at(-1), '@yuki');
  assert.deepEqual(configured({ ...yuki, name: '雪' }).at(-1), '@yuki');
  assert.deepEqual(configured({ ...yuki, name: '雪', url: page }).at(-1), `[雪](${page})`);
  assert.deepEqual(configured({ name: '雪', aliases: [], regular: true }).at(-1), '雪');
  const archive = [
    episode('1', { sections: [`[@yuki](${page}) (欠席)`] }),
    episode('2', { sections: ['@kaze'] }),
  ];
  assert.deepEqual(regularHeadings(archive, [yuki]), ['@kaze', `[@yuki](${page})`]);
  assert.deepEqual(regularHeadings([], [yuki]), ['@yuki']);
});
