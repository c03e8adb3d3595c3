import { FIRST_FORM, type NewEpisode } from '../../../src/notes/new-episode.ts';

/** A new episode of an invented show. */
export const EPISODE: NewEpisode = {
  id: '025',
  number: '25',
  date: '2026-11-27',
  host: '@mizuyari',
  presenters: ['@mizuyari', '[タネ](https://twitter.com/tane_example)'],
  form: FIRST_FORM,
};
