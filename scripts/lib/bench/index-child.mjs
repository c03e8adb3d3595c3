import { inventArchive } from './invent.mjs';
import { loadCore } from './load-core.mjs';
import { costOf } from './measure.mjs';

/**
 * What is measured of an index, in milliseconds of the processor and in bytes.
 * @typedef {{ cold: number[], changed: number[], memory: number, texts: number }} IndexFigures
 */

/** How many episodes are open. */
const OPEN = 5;

// Needs node --expose-gc; prints the figures as JSON.
const [bundle = '', count = '', rounds = ''] = process.argv.slice(2);
const core = await loadCore(bundle);
process.stdout.write(JSON.stringify(measure(inventArchive(Number(count)), Number(rounds))));

/** @param {ReturnType<typeof inventArchive>} files @param {number} changes @returns {IndexFigures} */
function measure(files, changes) {
  const texts = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  // What code and what is remembered of a few texts need is not the index.
  core.readArchive(files.slice(0, 20));
  const before = usedHeap();
  /** @type {ReturnType<typeof core.readArchive> | undefined} */
  let index;
  const cold = [
    costOf(() => {
      index = core.readArchive(files);
    }),
  ];
  const memory = usedHeap() - before;
  if (index === undefined) throw new Error('There is no index.');
  return { cold, changed: changeOften(index, files, changes), memory, texts };
}

/**
 * Changes the episode in the middle again and again, with some episodes open.
 * @param {ReturnType<typeof core.readArchive>} index
 * @param {ReturnType<typeof inventArchive>} files
 * @param {number} changes
 */
function changeOften(index, files, changes) {
  const open = files.slice(-OPEN);
  const checkOpen = core.openOthers(index, open);
  const { path, text } = files[Math.floor(files.length / 2)] ?? { path: '', text: '' };
  const press = core.openEpisode(index, path);
  const change = (/** @type {number} */ at) => {
    press(`${text}\n- [change ${at}](https://example.com/change-${at})\n`);
    checkOpen();
  };
  for (const at of [-3, -2, -1]) change(at);
  return Array.from({ length: changes }, (_, at) => costOf(() => change(at)));
}

/** Bytes of the heap that are in use. */
function usedHeap() {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
