import { Trouble } from './say.mjs';

const UNRELEASED = '## [Unreleased]';
const EARLIER = 'a version below later ones with its date, as "## [1.2.3] - 2026-11-20"';
const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

/** A version that was released. @typedef {{ readonly version: string, readonly date: string }} Release */

/**
 * Reads the releases of a changelog, the latest first, with dates like `2026-11-20`. Throws a `Trouble` that tells the first
 * line which is not as https://keepachangelog.com/en/1.1.0/ has it.
 * @param {string} text
 */
export function readReleases(text) {
  /** @type {Release[]} */
  const releases = [];
  /** @type {Set<string> | undefined} The kinds of changes in the section; absent before the first section. */
  let kinds;
  for (const [at, line] of text.split('\n').entries()) {
    const expect = (/** @type {boolean} */ isRight, /** @type {string} */ expected) => {
      if (!isRight) throw new Trouble(`CHANGELOG.md:${at + 1}: Expected ${expected}.`);
    };
    if (at === 0) expect(line === '# Changelog', '"# Changelog"');
    else if (line.startsWith('## ')) {
      const release = kinds && readHeading(line, releases.at(-1));
      if (release) releases.push(release);
      else expect(!kinds && line === UNRELEASED, kinds ? EARLIER : `"${UNRELEASED}"`);
      kinds = new Set();
    } else if (kinds) expect(isChange(line, kinds), `a list below one of ${KINDS.join(', ')}, each once`);
  }
  if (!kinds) throw new Trouble(`CHANGELOG.md: Expected "${UNRELEASED}".`);
  return releases;
}

/**
 * Reads the heading of a release; undefined where it is none, or none that can stand below a later one.
 * @param {string} line
 * @param {Release | undefined} later
 * @returns {Release | undefined}
 */
function readHeading(line, later) {
  const [, version, date] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
  if (version === undefined || date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  const isBefore =
    !later || (date <= later.date && version.localeCompare(later.version, 'en', { numeric: true }) < 0);
  return isBefore ? { version, date } : undefined;
}

/**
 * Tells whether a line is that of a list of changes, or a kind of them that the section has not had, which it keeps.
 * @param {string} line
 * @param {Set<string>} kinds
 */
function isChange(line, kinds) {
  if (!line.startsWith('### ')) return line === '' || (kinds.size > 0 && /^(?:- | {2})\S/.test(line));
  const kind = line.slice('### '.length);
  const isNew = KINDS.includes(kind) && !kinds.has(kind);
  kinds.add(kind);
  return isNew;
}

/**
 * Makes a release of what is unreleased. Throws a `Trouble` where there is nothing, or the changelog is not in its form.
 * @param {string} text
 * @param {Release} release
 */
export function makeRelease(text, { version, date }) {
  checkUnreleased(text);
  const released = text.replace(UNRELEASED, () => `${UNRELEASED}\n\n## [${version}] - ${date}`);
  readReleases(released);
  return released;
}

/**
 * Throws a `Trouble` where nothing is there to release.
 * @param {string} text
 */
export function checkUnreleased(text) {
  readReleases(text);
  const [, section = ''] = text.split(/^## .*$/m);
  if (!/^- /m.test(section)) throw new Trouble(`CHANGELOG.md: Expected changes below "${UNRELEASED}".`);
}
