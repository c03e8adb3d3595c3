import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, SAMPLE_SHOW } from '../paths.mjs';
import { inventArchive, inventEpisode } from './invent.mjs';
import { costOf, medianOf, ratioOf } from './measure.mjs';
import { PEERS } from './peers.mjs';

/** Real shows, where they are at hand. */
const CORPUS = join(ROOT, '..', 'shared', 'corpus');

/** More characters than are remembered of texts. */
const LONG = 96 * 1024;

/**
 * How ourselves, who read and check each text anew, do by a peer on some texts.
 * @typedef {{ readonly texts: string, readonly ours: number, readonly peers: Readonly<Record<string, import('./measure.mjs').Spread>> }} Comparison
 *   `ours` in milliseconds
 */

/**
 * Reads and checks texts one by one in this process, in turns with all peers.
 * @param {import('./run.mjs').Run} run
 * @returns {Promise<Comparison[]>}
 */
export async function compareTexts({ core, size, report }) {
  const sets = [
    { name: 'sample show', texts: await readNotes(SAMPLE_SHOW) },
    { name: 'generated archive', texts: inventArchive(size.texts).map(({ text }) => text) },
    { name: 'episode of 120 KB', texts: [inventEpisode(1, size.longest * 1024)] },
    { name: 'real shows', texts: size.real ? await readNotes(CORPUS) : [] },
  ];
  return sets.flatMap(({ name, texts }) => {
    if (texts.length === 0) return [];
    report(`comparing: ${name}`);
    return [compare(`${name}, ${kilobytesOf(texts)} KB`, texts, core.readAndCheck, size.comparisons)];
  });
}

/**
 * @param {string} name
 * @param {readonly string[]} texts
 * @param {(text: string) => unknown} ours
 * @param {number} rounds
 * @returns {Comparison}
 */
function compare(name, texts, ours, rounds) {
  const contenders = Object.entries({ ours, ...PEERS });
  for (const text of texts.slice(0, 3)) for (const [, run] of contenders) run(text);
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [who, run] of contenders) {
      if (who === 'ours') forgetTexts(run, round);
      times[who] = [...(times[who] ?? []), costOf(() => texts.forEach(run))];
    }
  }
  const { ours: own = [], ...others } = times;
  const peers = Object.fromEntries(Object.entries(others).map(([who, all]) => [who, ratioOf(own, all)]));
  return { texts: name, ours: medianOf(own), peers };
}

/**
 * Reads other texts, so that nothing that is remembered of earlier ones is left.
 * @param {(text: string) => unknown} read
 * @param {number} round
 */
function forgetTexts(read, round) {
  for (const number of [1, 2]) read(inventEpisode(10_000 * number + round, LONG));
}

/**
 * The texts of all episodes below a folder; none where there is no such folder.
 * @param {string} folder
 */
async function readNotes(folder) {
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  const notes = paths.filter((path) => /episodes[\\/][^\\/]+[\\/]README\.md$/.test(path)).toSorted();
  return Promise.all(notes.map((path) => readFile(join(folder, path), 'utf8')));
}

/** @param {readonly string[]} texts */
function kilobytesOf(texts) {
  return Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024);
}
