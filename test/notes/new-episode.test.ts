import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../src/notes/context.ts';
import { draftEpisode, FIRST_FORM } from '../../src/notes/new-episode.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { judge } from './mending.ts';

const DRAFT = {
  id: '014',
  number: '014',
  date: '2026-10-16',
  host: '@kaze',
  presenters: ['@kaze', '[ame](https://x.com/ame)'],
  form: FIRST_FORM,
};

test('a new episode reads as it was planned and has no problems', () => {
  const episode = readEpisode(draftEpisode(DRAFT).text);
  assert.equal(episode.title?.id?.raw, '014');
  assert.deepEqual(
    episode.fields.map(({ kind, value }) => [kind, value.raw]),
    [
      ['host', '@kaze'],
      ['date', '2026-10-16'],
      ['video', ''],
      ['guest', ''],
    ],
  );
  assert.equal(episode.contents?.label, 'Contents');
  assert.deepEqual(
    episode.sections.map(({ person, topics }) => [person?.raw, topics.length]),
    [
      ['@kaze', 0],
      ['[ame](https://x.com/ame)', 0],
    ],
  );
  assert.deepEqual(judge(episode, { ...NO_CONTEXT, id: '014' }), []);
});

test('the cursor stands below the first presenter', () => {
  const { text, cursor } = draftEpisode(DRAFT);
  assert.match(text.slice(0, cursor), /### @kaze\n\n$/);
  assert.match(text.slice(cursor), /^\n\n?### \[ame\]/);
});

test('an episode of nobody ends below the contents', () => {
  const { text, cursor } = draftEpisode({ ...DRAFT, number: '001', host: '', presenters: [] });
  assert.match(
    text,
    /^# 001\n\n- Hosted by\n- Recording date: 2026-10-16\n- Video:\n- Guest:\n\n## Contents\n\n/,
  );
  assert.equal(cursor, text.length);
});

test('what is typed at the cursor is a topic of the first presenter', () => {
  const { text, cursor } = draftEpisode(DRAFT);
  const typed = `${text.slice(0, cursor)}- [Rain](https://blog.example.com/rain)${text.slice(cursor)}`;
  assert.deepEqual(
    readEpisode(typed).sections.map(({ topics }) => topics.map(({ label }) => label)),
    [['Rain'], []],
  );
});
