import { fileURLToPath } from 'node:url';
import { runCommand } from '../run-command.mjs';
import { onceOf, spreadOf } from './measure.mjs';

/** @typedef {import('./index-child.mjs').IndexFigures} IndexFigures */

const CHILD = fileURLToPath(new URL('./index-child.mjs', import.meta.url));

/**
 * Reads an archive into an index in a process of its own, whose heap nothing else is on, and changes one episode of it.
 * @param {import('./run.mjs').Run} run
 */
export async function measureIndex({ bundle, size, report }) {
  const args = ['--expose-gc', CHILD, bundle, String(size.index), String(size.changes)];
  const { code, output } = await runCommand(process.execPath, args);
  if (code !== 0) throw new Error(`The index could not be measured:\n${output.slice(-2000)}`);
  /** @type {IndexFigures} */
  const { cold, changed, memory, texts } = JSON.parse(output);
  const whole = Number(cold[0]);
  const change = spreadOf(changed);
  report(
    `${size.index} episodes, ${inMegabytes(texts)}: read in ${(whole / 1000).toFixed(1)} s into ${inMegabytes(memory)}; one changed in ${change.median.toFixed(1)} ms`,
  );
  return [
    { name: 'one-changed', ...spreadOf(changed.map((time) => time / whole)) },
    { name: 'memory', ...onceOf(memory / texts) },
  ];
}

/** @param {number} bytes */
function inMegabytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
