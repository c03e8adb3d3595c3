import { contextOf, makeContextIn } from '../../../src/archive/context.ts';
import { EpisodeIndex } from '../../../src/archive/episode-index.ts';
import { factsOf } from '../../../src/archive/facts.ts';
import { findGaps } from '../../../src/archive/gaps.ts';
import { check } from '../../../src/notes/check.ts';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { keepIds } from '../../../src/notes/keep-ids.ts';
import { outline } from '../../../src/notes/outline.ts';
import { readEpisode, readFresh } from '../../../src/notes/read-episode.ts';
import { makeAsk } from '../../../src/titles/fetch/ask-node.ts';
import { makeTitles } from '../../../src/titles/find-title.ts';
import { manyTitles } from '../../../src/titles/many-titles.ts';
import { PAUSE, SITES } from '../../../src/titles/turns/queue.ts';

export { makeAsk, makeTitles, manyTitles, PAUSE, SITES };

/** @typedef {import('./invent.mjs').Episode} Episode */

/** Where the archive seems to lie. */
const FOLDER = '/show/';

/** When all is judged, in milliseconds since 1970: nothing of it is to be due only on some days. */
const NOW = Date.UTC(2026, 10, 20);

/**
 * Reads one text and gives its problems, as if there were no other episode.
 * @param {string} text
 */
export function readAndCheck(text) {
  return check(readEpisode(text), NO_CONTEXT).problems;
}

/**
 * Reads the files of an archive into an index, as the editor does.
 * @param {Iterable<Episode>} files
 */
export function readArchive(files) {
  const index = new EpisodeIndex();
  for (const { path, text } of files) index.setFile(FOLDER + path, indexedOf(path, text, readFresh(text)));
  index.publish();
  return index;
}

/**
 * Opens an episode of an index; answers what a key press in it makes the editor do: it reads the new text, tells the index,
 * and gives all problems and what the outline shows.
 * @param {EpisodeIndex} index
 * @param {string} path
 */
export function openEpisode(index, path) {
  const contextIn = makeContextIn(FOLDER + path);
  /** @type {ReturnType<typeof keepIds>} */
  let rows = [];
  return (/** @type {string} */ text) => {
    const episode = readEpisode(text);
    index.setDocument(FOLDER + path, indexedOf(path, text, episode));
    index.publish(FOLDER + path);
    const context = contextIn(index.below(`${FOLDER}episodes`), NOW);
    const { problems } = check(episode, context);
    rows = keepIds(outline(episode), rows, { id: path, path: [] });
    return { problems, rows, gaps: findGaps(episode, context) };
  };
}

/**
 * Opens episodes of an index of which the editor has the texts read; answers what makes it check one again once another has
 * changed.
 * @param {EpisodeIndex} index
 * @param {readonly Episode[]} files
 */
export function openOthers(index, files) {
  const open = files.map(({ path, text }) => {
    return { contextIn: makeContextIn(FOLDER + path), episode: readEpisode(text) };
  });
  return () =>
    open.flatMap(({ contextIn, episode }) => {
      return check(episode, contextIn(index.below(`${FOLDER}episodes`), NOW)).problems;
    });
}

/**
 * Takes the facts out of the files of an archive; answers what makes an index of the first ones, and checks each of
 * these.
 * @param {readonly Episode[]} files
 */
export function openAll(files) {
  const all = files.map(({ path, text }) => {
    const episode = readEpisode(text);
    return { address: FOLDER + path, episode, indexed: indexedOf(path, text, episode) };
  });
  return (/** @type {number} */ count) => {
    const index = new EpisodeIndex();
    const first = all.slice(0, count);
    for (const { address, indexed } of first) index.setFile(address, indexed);
    index.publish();
    const list = index.below(`${FOLDER}episodes`);
    return first.flatMap(({ address, episode }) => check(episode, contextOf(address, list, NOW)).problems);
  };
}

/**
 * @param {string} path
 * @param {string} text
 * @param {ReturnType<typeof readEpisode>} episode
 */
function indexedOf(path, text, episode) {
  return { folder: `${FOLDER}episodes`, facts: factsOf(FOLDER + path, episode, text) };
}
