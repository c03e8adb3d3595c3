import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { contextOf } from '../../src/archive/context.ts';
import { EpisodeIndex, type Indexed } from '../../src/archive/episode-index.ts';
import { factsOf } from '../../src/archive/facts.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { line } from '../notes/arbitrary.ts';

/** Texts by path: what is on disk, and what is open. */
interface Show {
  readonly files: Map<string, string>;
  readonly documents: Map<string, string>;
}

/** One thing that happens to a show; `''` for a text says that it is gone, or closed. */
type Happening =
  | { readonly to: 'file' | 'document'; readonly path: string; readonly text: string }
  | { readonly to: 'folder'; readonly from: string; readonly into: string }
  | { readonly to: 'publish' };

const CORPUS = '../shared/corpus';
const skip = existsSync(CORPUS) ? false : `there is no ${CORPUS}`;

const folder = fc.constantFrom('/a/episodes', '/b/episodes', '/b/old');
const path = fc
  .tuple(folder, fc.constantFrom('001', '002', '010', '002-x'))
  .map(([around, id]) => `${around}/${id}/README.md`);
const text = fc.oneof(
  fc.constant(''),
  fc.array(line, { maxLength: 4 }).map((lines) => ['# 002', '- Hosted by @kaze', '', ...lines].join('\n')),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ to: fc.constantFrom('file' as const, 'document' as const), path, text }),
  fc.record({ to: fc.constant('folder' as const), from: folder, into: folder }),
  fc.record({ to: fc.constant('publish' as const) }),
);

function indexed(path: string, text: string): Indexed | undefined {
  const facts = factsOf(path, readEpisode(text), text);
  return text === '' ? undefined : { folder: facts.archive, facts };
}

/** Lets something happen to a show, and tells an index as the editor would. */
function play(happening: Happening, show: Show, index: EpisodeIndex): void {
  if (happening.to === 'publish') {
    index.publish();
  } else if (happening.to === 'folder') {
    const { from, into } = happening;
    for (const [path, text] of [...show.files].filter(([path]) => path.startsWith(`${from}/`))) {
      play({ to: 'file', path, text: '' }, show, index);
      play({ to: 'file', path: path.replace(from, into), text }, show, index);
    }
  } else {
    const { to, path, text } = happening;
    const isFile = to === 'file';
    (isFile ? show.files : show.documents).set(path, text);
    (isFile ? index.setFile : index.setDocument).call(index, path, indexed(path, text));
    // As while typing: a document is published by itself.
    if (!isFile) index.publish(path);
  }
}

/** Builds an index anew of what there is in the end: a document where one is open, or else the file. */
function build({ files, documents }: Show): EpisodeIndex {
  const index = new EpisodeIndex();
  const open = [...documents].filter(([, text]) => text !== '');
  for (const [path, text] of new Map([...files, ...open])) index.setFile(path, indexed(path, text));
  index.publish();
  return index;
}

/** All that an index tells, and what the rules learn of it. */
function tell(index: EpisodeIndex) {
  return index.folders.map((at) => {
    const episodes = index.below(at);
    return { at, episodes, contexts: episodes.map((one) => contextOf(one.path, episodes)) };
  });
}

test('an index that was kept up with random edits tells what one built anew does', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
      const show: Show = { files: new Map(), documents: new Map() };
      const index = new EpisodeIndex();
      for (const one of happenings) play(one, show, index);
      index.publish();
      const fresh = build(show);
      assert.deepEqual(tell(index), tell(fresh));
      assert.deepEqual([...index.addresses].sort(), [...fresh.addresses].sort());
      for (const [path, text] of show.files) assert.equal(index.fileAt(path) !== undefined, text !== '');
    }),
    { numRuns: 150 },
  );
});

test('so does one of real shows whose episodes come, change, are open and go', { skip }, () => {
  for (const name of ['kubenews', 'tgik']) {
    const at = `${CORPUS}/${name}/episodes`;
    const ids = readdirSync(at).slice(0, 30);
    const texts = ids.map((id): [string, string] => {
      return [`/${name}/episodes/${id}/README.md`, readFileSync(`${at}/${id}/README.md`, 'utf8')];
    });
    const show: Show = { files: new Map(), documents: new Map() };
    const index = new EpisodeIndex();
    for (const [path, text] of texts) play({ to: 'file', path, text }, show, index);
    texts.forEach(([path, text], turn) => {
      const to = turn % 2 === 0 ? 'document' : 'file';
      play({ to, path, text: turn % 3 === 0 ? '' : text.slice(0, text.length / 2) }, show, index);
    });
    index.publish();
    assert.deepEqual(tell(index), tell(build(show)));
  }
});

test('what is known is told once it is published, and a list is the same object until then', () => {
  const [path, other] = ['/a/episodes/001/README.md', '/b/episodes/001/README.md'];
  const index = new EpisodeIndex();
  const put = (at: string, text: string) => index.setFile(at, indexed(at, text));
  put(path, '# 001');
  put(other, '# 001');
  assert.deepEqual(index.folders, []);
  assert.ok(index.publish());
  const [first, second] = index.folders.map((folder) => index.below(folder));
  put(path, '# 002');
  assert.equal(index.below('/a/episodes'), first);
  assert.ok(index.publish());
  assert.notEqual(index.below('/a/episodes'), first);
  assert.equal(index.below('/b/episodes'), second);
  put(other, '# 001\n');
  assert.ok(!index.publish(), 'equal facts are nothing new');
  assert.equal(index.below('/b/episodes'), second);
});
