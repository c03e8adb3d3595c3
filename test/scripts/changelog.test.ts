import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../../package.json';
import { makeRelease, readReleases } from '../../scripts/lib/changelog.mjs';

const FIRST = '## [0.1.0] - 2026-11-20\n\n### Added\n\n- Sparrows.\n';
const SECOND = '## [0.10.0] - 2026-11-27\n\n### Fixed\n\n- They sing\n  again.\n';
const written = (...sections: string[]) => ['# Changelog\n', 'All changes.\n', ...sections].join('\n');

/** Changelogs that are not in their form, with the line that is told. */
const WRONG: [string, string, number | undefined][] = [
  ['another title', '# Changes\n', 1],
  ['nothing for what is unreleased', written(FIRST), 5],
  ['no section', written(), undefined],
  ['a version without a date', written('## [Unreleased]\n', '## [0.1.0]\n'), 7],
  ['a date that there is not', written('## [Unreleased]\n', '## [0.1.0] - 2026-13-20\n'), 7],
  ['an older version above', written('## [Unreleased]\n', FIRST, SECOND), 13],
  ['a version told twice', written('## [Unreleased]\n', FIRST, FIRST), 13],
  ['unreleased told twice', written('## [Unreleased]\n', '## [Unreleased]\n'), 7],
  ['an unknown kind', written('## [Unreleased]\n\n### New\n'), 7],
  ['a kind told twice', written('## [Unreleased]\n\n### Added\n\n- A.\n\n### Added\n'), 11],
  ['a change of no kind', written('## [Unreleased]\n\n- A.\n'), 7],
  ['a paragraph', written('## [Unreleased]\n\n### Added\n\nSparrows.\n'), 9],
];

describe('the changelog', () => {
  it('is in its form, and its latest release is the version of the manifest', () => {
    const releases = readReleases(readFileSync('CHANGELOG.md', 'utf8'));
    assert.equal(releases[0]?.version ?? manifest.version, manifest.version);
  });

  it('is read with its releases', () => {
    assert.deepEqual(readReleases(written('## [Unreleased]\n', SECOND, FIRST)), [
      { version: '0.10.0', date: '2026-11-27' },
      { version: '0.1.0', date: '2026-11-20' },
    ]);
  });

  for (const [name, text, line] of WRONG) {
    it(`is refused with ${name}`, () =>
      assert.throws(() => readReleases(text), {
        message: new RegExp(`^CHANGELOG\\.md:${line === undefined ? '' : `${line}:`} Expected `),
      }));
  }

  it('moves what is unreleased to a new version', () => {
    const changes = '### Changed\n\n- Cost $& at most.\n';
    const text = written('## [Unreleased]\n', changes, FIRST);
    assert.equal(
      makeRelease(text, { version: '0.1.1', date: '2026-11-21' }),
      written('## [Unreleased]\n', '## [0.1.1] - 2026-11-21\n', changes, FIRST),
    );
    assert.throws(
      () => makeRelease(text, { version: '0.1.0', date: '2026-11-21' }),
      /:13: Expected a version/,
    );
    const empty = written('## [Unreleased]\n', FIRST);
    assert.throws(
      () => makeRelease(empty, { version: '0.1.1', date: '2026-11-21' }),
      /Expected changes below/,
    );
  });
});
