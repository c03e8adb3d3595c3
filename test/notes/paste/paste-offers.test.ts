import assert from 'node:assert/strict';
import test from 'node:test';
import { pasteOffers } from '../../../src/notes/paste/paste-offers.ts';
import type { PasteForm } from '../../../src/notes/paste/plan-paste.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { sections } from '../rules/presenters.ts';

const URL = 'https://a.example.com/1';

interface Wish {
  readonly as?: PasteForm | 'auto';
  readonly mayFetch?: boolean;
  readonly title?: string;
}

function placeIn(marked: string) {
  const text = marked.replace('|', '');
  return { text, episode: readEpisode(text), offsets: [marked.indexOf('|')] };
}

/** The forms that are offered for a paste where `|` stands, the first one planned. */
function formsAt(marked: string, { as = 'auto', mayFetch = true, title }: Wish = {}): readonly PasteForm[] {
  const text = sections(['@kaze', marked]);
  const urls = [{ url: URL, ...(title !== undefined && { title }) }];
  return pasteOffers({ ...placeIn(text), urls, as }, mayFetch).map(({ form }) => form);
}

test('behind other text, a link with its title or the bare URL is offered', () => {
  assert.deepEqual(formsAt('- see |'), ['link', 'url']);
  assert.deepEqual(formsAt('- see |', { as: 'url' }), ['url', 'link']);
});

test('where no title can come, no link is offered', () => {
  assert.deepEqual(formsAt('- see |', { mayFetch: false }), ['url']);
  assert.deepEqual(formsAt('- see |', { mayFetch: false, title: 'One' }), ['link', 'url']);
});

test('on an empty line all forms are offered, the wanted one first', () => {
  assert.deepEqual(formsAt('|'), ['topic', 'link', 'item', 'url']);
  assert.deepEqual(formsAt('  |', { as: 'link' }), ['link', 'topic', 'item', 'url']);
  assert.deepEqual(formsAt('|', { as: 'item' }), ['item', 'link', 'topic', 'url']);
  assert.deepEqual(formsAt('|', { as: 'url' }), ['url', 'link', 'topic', 'item']);
  assert.deepEqual(formsAt('|', { as: 'topic', mayFetch: false }), ['topic', 'item', 'url']);
});

test('a form that cannot be had gives way to what there can be', () => {
  assert.deepEqual(formsAt('- see |', { as: 'topic' }), ['link', 'url']);
});

test('only URLs whose titles can come are followed', () => {
  const text = sections(['@kaze', '- a |']);
  const urls = [{ url: URL, title: 'One' }, { url: `${URL}2` }];
  const followed = (mayFetch: boolean) =>
    pasteOffers({ ...placeIn(text), urls, as: 'auto' }, mayFetch)[0]?.insertions[0]?.urls.map(
      ({ title }) => title,
    );
  assert.deepEqual(followed(true), ['One', undefined]);
  assert.deepEqual(followed(false), ['One']);
});

test('nothing is offered where text is meant as it is', () => {
  assert.deepEqual(formsAt('```\n|\n```'), []);
  assert.deepEqual(formsAt('- `see |`', { as: 'link' }), []);
});
