import { createServer } from 'node:http';
import { listen } from '../listen.mjs';
import { spreadOf } from './measure.mjs';

const [HOSTS, PAGES, ANSWERS] = [20, 5, 200];

/**
 * Asks hosts on this machine, each of which takes its time, for the titles of several pages, and compares with what the
 * limits of politeness allow.
 * @param {import('./run.mjs').Run} run
 */
export async function measureTitles({ core, scope, size, report }) {
  /** @type {string[]} */
  const origins = [];
  for (let host = 0; host < HOSTS; host += 1) {
    const { authority, stop } = await listen(createServer(answerLate));
    scope.onClose(stop);
    origins.push(`http://${authority}`);
  }
  const allowed = allowedMilliseconds(core);
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < size.titles; round += 1) times.push(await askAll(core, origins));
  report(`limits allow ${(allowed / 1000).toFixed(1)} s, took ${(Math.min(...times) / 1000).toFixed(1)} s`);
  return [{ name: 'titles', ...spreadOf(times.map((time) => time / allowed)) }];
}

/** @type {import('node:http').RequestListener} */
function answerLate({ url = '' }, response) {
  const answer = () => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Page ${url.slice(1)}</title>`);
  };
  setTimeout(answer, ANSWERS);
}

/**
 * The least time that all pages can take: either the hosts that are asked at once are always busy, or each host has its pauses.
 * @param {import('./load-core.mjs').Core} core
 */
function allowedMilliseconds({ SITES, PAUSE }) {
  const busy = Math.ceil((HOSTS * PAGES) / SITES) * ANSWERS;
  return Math.max(busy, PAGES * ANSWERS + (PAGES - 1) * PAUSE);
}

/**
 * Milliseconds until all titles are known, by a source that remembers none.
 * @param {import('./load-core.mjs').Core} core
 * @param {readonly string[]} origins
 */
async function askAll({ makeAsk, makeTitles, manyTitles }, origins) {
  const rules = () => ({ denyHosts: [], allowedPrivateHosts: [], allowedAddressRanges: ['127.0.0.1'] });
  const titles = makeTitles(makeAsk({ userAgent: 'Benchmark/1', languages: 'en', rules }));
  const urls = origins.flatMap((origin) =>
    Array.from({ length: PAGES }, (_, page) => `${origin}/${page}-${origin.slice(-5)}`),
  );
  const start = performance.now();
  const answers = await manyTitles(titles, urls, new AbortController().signal)(urls);
  const milliseconds = performance.now() - start;
  const failed = [...answers].filter(([, answer]) => !('title' in answer));
  if (failed.length > 0) throw new Error(`Without a title: ${JSON.stringify(failed.slice(0, 3))}`);
  return milliseconds;
}
