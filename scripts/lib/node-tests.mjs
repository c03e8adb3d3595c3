import { startNodeGroup } from './node-group.mjs';
import { ROOT } from './paths.mjs';

/** What came of a test; a skipped one neither passed nor failed, a note is printed. @typedef {{ name: string, file?: string, passed: boolean, skipped?: boolean, error?: string, note?: string }} TestResult */

const REPORTER = new URL('./node-test-reporter.mjs', import.meta.url).href;

/**
 * Runs bundled test files with Node's runner, a process a file, and answers what came of each test.
 * @param {readonly string[]} files
 * @param {{ grep?: string | undefined, concurrency?: number, timeout: number, env?: NodeJS.ProcessEnv, scope: import('./scope.mjs').Scope }} options
 *   `timeout` in milliseconds for each file
 * @returns {Promise<{ results: readonly TestResult[], printed: string }>}
 */
export async function runNodeTests(files, options) {
  if (files.length === 0) return { results: [], printed: '' };
  const args = [
    ...[
      '--enable-source-maps',
      '--test',
      `--test-reporter=${REPORTER}`,
      '--test-reporter-destination=stdout',
    ],
    `--test-timeout=${options.timeout}`,
    ...(options.concurrency ? [`--test-concurrency=${options.concurrency}`] : []),
    ...(options.grep ? [`--test-name-pattern=${options.grep}`] : []),
    ...files,
  ];
  const group = startNodeGroup(process.execPath, args, {
    cwd: ROOT,
    env: { NODE_TEST_CONTEXT: undefined, ...options.env },
  });
  options.scope.onClose(group.stop);
  const code = await group.ended;
  return read(group, code);
}

/** @param {import('./node-group.mjs').NodeGroup} group @param {number} code */
function read(group, code) {
  /** @type {TestResult[]} */
  const results = [];
  let printed = '';
  let since = '';
  for (const line of group.printed().split('\n').filter(Boolean)) {
    const value = parse(line);
    const print = value?.print ?? (value ? '' : `${line}\n`);
    printed += print;
    since += print;
    if (!value || 'print' in value) continue;
    results.push(value.wholeFile ? { ...value, name: nameOf(value.name), error: since } : value);
    since = '';
  }
  if (code !== 0 && results.every(({ passed, skipped }) => passed || skipped)) {
    results.push({
      name: `the test runner ended with ${code}`,
      passed: false,
      error: group.output().slice(-4000),
    });
  }
  return { results, printed };
}

/**
 * The path of a test file within the project, from that of its bundle.
 * @param {string} bundle
 */
function nameOf(bundle) {
  return bundle.replace(/^.*[\\/]run-[^\\/]+[\\/]\w+[\\/]/, '').replace(/\.mjs$/, '.ts');
}

/** @param {string} line */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
