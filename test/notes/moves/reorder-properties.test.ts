import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Topic } from '../../../src/notes/episode.ts';
import { type Notes, readNotes } from '../../../src/notes/moves/notes.ts';
import { reorder } from '../../../src/notes/moves/reorder.ts';
import { step } from '../../../src/notes/moves/step.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { episodes } from '../arbitrary.ts';
import { sectioned } from './arbitrary-sections.ts';

const texts = fc.constantFrom('\n', '\r\n').chain((eol) => sectioned('t', eol));
const index = fc.nat({ max: 9 });

/** Gives the lines of a text that are not blank, without indentation and the markers of topics. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^(?:#### |- )(?=\[topic)/, ''))
    .filter((line) => line !== '');
}

/** Gives the labels of the topics of each section. */
function labels({ episode }: Notes): string[][] {
  return episode.sections.map(({ topics }) => topics.map(({ label }) => label));
}

function topicsOf({ episode }: Notes): Topic[] {
  return episode.sections.flatMap(({ topics }) => topics);
}

function moved(
  notes: Notes,
  ...[chosen, place]: Parameters<typeof reorder> extends [unknown, ...infer Rest] ? Rest : never
): Notes {
  const { edits } = reorder(notes, chosen, place) ?? assert.fail('it stays');
  return readNotes(applyEdits(notes.text, edits));
}

test('topics are where they were to go, in their order, all else is as it was, and nothing is lost or repeated', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.boolean(), { maxLength: 9 }),
      index,
      index,
      (text, chosen, into, above) => {
        const notes = readNotes(text);
        const topics = topicsOf(notes).filter((_, at) => chosen[at]);
        const own = notes.episode.sections[into]?.topics;
        fc.pre(own !== undefined && topics.length > 0);
        const after = moved(notes, { topics }, { section: into, before: above });
        const gone = topics.map(({ label }) => label);
        const isLeft = (label: string) => !gone.includes(label);
        const [head, tail] = [own.slice(0, above), own.slice(above)].map((part) =>
          part.map(({ label }) => label).filter(isLeft),
        );
        assert.deepEqual(
          labels(after),
          labels(notes).map((all, at) =>
            at === into ? [...(head ?? []), ...gone, ...(tail ?? [])] : all.filter(isLeft),
          ),
        );
        assert.deepEqual(lines(after.text).sort(), lines(text).sort());
        assert.doesNotMatch(after.text, text.includes('\r\n') ? /[^\r]\n/ : /\r/);
      },
    ),
    { numRuns: 100 },
  );
});

test('what is moved back leaves the notes as they were, up to blank lines', () => {
  fc.assert(
    fc.property(texts, index, index, index, (text, which, into, above) => {
      const notes = readNotes(text);
      const from = notes.episode.sections.findIndex(({ topics }) =>
        topics.includes(topicsOf(notes)[which] as Topic),
      );
      const topic = topicsOf(notes)[which];
      fc.pre(topic !== undefined && notes.episode.sections[into] !== undefined);
      const there = moved(notes, { topics: [topic] }, { section: into, before: above });
      const same = topicsOf(there).filter(({ label }) => label === topic.label);
      const own = notes.episode.sections[from]?.topics.indexOf(topic) ?? 0;
      const now = there.episode.sections[from]?.topics.indexOf(same[0] as Topic) ?? -1;
      const before = now !== -1 && now < own ? own + 1 : own;
      const back = moved(there, { topics: same }, { section: from, before });
      assert.deepEqual(lines(back.text), lines(text));
    }),
    { numRuns: 100 },
  );
});

test('presenters go past each other with all that they have, and back', () => {
  fc.assert(
    fc.property(texts, index, index, (text, which, before) => {
      const notes = readNotes(text);
      const section = notes.episode.sections[which];
      fc.pre(section !== undefined);
      const there = moved(notes, { sections: [section] }, { before });
      assert.deepEqual(lines(there.text).sort(), lines(text).sort());
      const [same] = there.episode.sections.filter(({ heading }) => heading.raw === section.heading.raw);
      const now = there.episode.sections.indexOf(same as typeof section);
      const back = moved(
        there,
        { sections: [same as typeof section] },
        { before: now < which ? which + 1 : which },
      );
      assert.deepEqual(lines(back.text), lines(text));
    }),
    { numRuns: 100 },
  );
});

test('of any text, what is moved keeps its characters but for the markers of topics, or it stays', () => {
  const characters = (text: string) => [...text.replace(/[\s#\-+*]|\d+[.)]/g, '')].sort().join('');
  fc.assert(
    fc.property(episodes, index, index, index, (text, which, section, before) => {
      const notes = readNotes(text);
      const topic = topicsOf(notes)[which];
      fc.pre(topic !== undefined);
      const ways = [
        step(notes, { topics: [topic] }, 1),
        reorder(notes, { topics: [topic] }, { section, before }),
      ];
      for (const { edits } of ways.flatMap((way) => way ?? [])) {
        const after = readNotes(applyEdits(text, edits));
        assert.equal(characters(after.text), characters(text));
        assert.ok(topicsOf(after).length >= topicsOf(notes).length);
      }
    }),
    { numRuns: 100 },
  );
});
