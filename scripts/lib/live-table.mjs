import { holds } from './live-titles.mjs';

/** @typedef {import('./live-titles.mjs').LiveRow} LiveRow */

const HEAD = [
  '| page | URL | title, or why there is none | ms | as expected |',
  '| --- | --- | --- | ---: | --- |',
];

/**
 * Writes what pages answered as a table in Markdown.
 * @param {readonly LiveRow[]} rows
 */
export function liveTable(rows) {
  return [...HEAD, ...rows.map(toRow)].join('\n');
}

/** @param {LiveRow} row */
function toRow(row) {
  const { page, url, answer, milliseconds } = row;
  const told =
    'title' in answer ? escapeText(answer.title) : `\`${[answer.reason, answer.detail].join(' ').trim()}\``;
  const cells = [page, `\`${url}\``, told, milliseconds, holds(row) ? 'yes' : `**no**: ${expected(row)}`];
  return `| ${cells.join(' | ')} |`;
}

/** @param {LiveRow} row */
function expected({ title, reason }) {
  return [title, reason]
    .filter((one) => one !== undefined)
    .map((one) => `\`${one.replaceAll('|', '\\|')}\``)
    .join(' or ');
}

/** @param {string} text */
function escapeText(text) {
  return text.replace(/[\\`*_[\]<>|~$]/g, '\\$&');
}
