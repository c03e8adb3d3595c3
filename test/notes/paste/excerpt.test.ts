import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/notes/parse.ts';
import { type Excerpt, excerpt } from '../../../src/notes/paste/excerpt.ts';
import { mayLink, mayMark } from '../../../src/notes/paste/fits.ts';
import { pasteOffers } from '../../../src/notes/paste/paste-offers.ts';
import { readEpisode, readFresh, readTree } from '../../../src/notes/read-episode.ts';
import { cpuTime } from '../../titles/cpu-time.ts';
import { episodes } from '../arbitrary.ts';

const A = 'https://a.example.com/a';
const HEAD = '# 001\n\n- Hosted by @mizu\n- Video: \n\n## Contents\n\n';
const TOPIC = `#### [T](${A}1)\n\n- a note\n  - one more [note](${A}2)\n\n`;

/** Notes of many presenters, with a caret below a topic in the middle. */
const LONG = HEAD + Array.from({ length: 40 }, (_, at) => `### @p${at}\n\n${TOPIC.repeat(3)}`).join('');
const MIDDLE = LONG.indexOf('\n\n', LONG.length / 2) + 1;

function excerptAt(text: string, ...carets: readonly number[]): Excerpt | undefined {
  return excerpt(text, readEpisode(text), carets);
}

describe('excerpt', () => {
  it('holds the header up to the first presenter, and all between the headings around the carets', () => {
    const notes = `${HEAD}### @a\n\na\n\n### @b\n\nb\n\n#### c\n\nc\n\n### @d\n\nd\n`;
    const head = `${HEAD}### @a\n`;
    const end = '\n\n[](end:)';
    const textAt = (...places: readonly string[]) =>
      excerptAt(notes, ...places.map((place) => notes.indexOf(place)))?.text;
    assert.equal(textAt('b\n\n####'), `${head}### @b\n\nb\n\n#### c${end}`);
    assert.equal(textAt('#### c'), `${head}### @b\n\nb\n\n#### c\n\nc\n\n### @d${end}`);
    assert.equal(textAt('c\n\n###', '\nd\n'), `${head}#### c\n\nc\n\n### @d\n\nd\n`);
    assert.equal(textAt('Video'), `${head.trimEnd()}${end}`);
    assert.equal(textAt('a\n\n'), `${HEAD}### @a\n\na\n\n### @b${end}`);
    const cut = excerptAt(notes, notes.length - 2);
    assert.equal(cut?.text.slice(cut.at(notes.length - 2)), 'd\n');
  });

  it('is the whole text where a definition may count anywhere, and nothing in a conflict', () => {
    const defined = `${LONG}[x]: ${A}\n`;
    assert.equal(excerptAt(defined, MIDDLE)?.text, defined);
    assert.equal(excerptAt(`${LONG}<<<<<<< a\n=======\n>>>>>>> b\n`, MIDDLE), undefined);
    const endless = LONG.repeat(30);
    assert.equal(excerptAt(endless, endless.length), undefined);
    assert.ok((excerptAt(endless, MIDDLE)?.text.length ?? 0) < 1000);
  });

  it('judges a paste as the whole text does', () => {
    const inserted = fc.constantFrom(A, `- ${A}`, `\n#### ${A}\n`, `${A}\n${A}`);
    const seen = { cut: 0, fitting: 0, unfit: 0 };
    const judge = fc.property(episodes, episodes, fc.nat(), inserted, (first, second, at, text) => {
      const notes = `${first}\n${second}`;
      const episode = readEpisode(notes);
      const offset = at % (notes.length + 1);
      const cut = excerpt(notes, episode, [offset]);
      if (cut === undefined) return;
      const urls = [{ url: A, at: text.lastIndexOf(A) }];
      for (const judged of [mayLink, mayMark]) {
        const expected = judged(notes, episode, [{ offset, text, urls }]);
        assert.equal(judged(cut.text, cut.episode, [{ offset: cut.at(offset), text, urls }]), expected);
        seen[expected ? 'fitting' : 'unfit'] += 1;
      }
      seen.cut += cut.text.length < notes.length ? 1 : 0;
    });
    fc.assert(judge, { numRuns: 150 });
    assert.ok(seen.cut > 30 && seen.fitting > 20 && seen.unfit > 20, JSON.stringify(seen));
  });

  it('lets a paste into long notes take hardly longer than reading them', async () => {
    const episode = readEpisode(LONG);
    const paste = { text: LONG, episode, offsets: [MIDDLE], urls: [{ url: A }], as: 'auto' as const };
    assert.equal(pasteOffers(paste, true).length, 4);
    const pasting = await cpuTime(() => Array.from({ length: 5 }, () => pasteOffers(paste, true)));
    const reading = await cpuTime(() => Array.from({ length: 5 }, () => readTree(parse(LONG), LONG)));
    assert.ok(pasting < 3 * reading, `${pasting} ms of pasting, ${reading} ms of reading`);
  });

  it('lets a paste into notes longer than what is remembered of others take much less than reading them', async () => {
    const text = LONG + LONG.slice(HEAD.length).repeat(9);
    assert.ok(text.length > 96 * 1024);
    const pasting: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const paste = {
        text,
        episode: readEpisode(text),
        offsets: [MIDDLE],
        urls: [{ url: A }],
        as: 'auto' as const,
      };
      pasting.push(await cpuTime(() => pasteOffers(paste, true)));
    }
    const reading = await cpuTime(() => readFresh(text));
    assert.ok(Math.min(...pasting) < reading / 4, `${pasting} ms of pasting, ${reading} ms of reading`);
  });
});
