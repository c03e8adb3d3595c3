import type { CheckedSource } from '../archives.ts';
import type { Disk } from '../disk.ts';
import type { Sources } from '../sources.ts';
import type { Crew } from '../threads/crew.ts';
import { type CachePlace, digest } from './kept-file.ts';
import { openAnswers } from './known-answers.ts';

/** UTF-16 code units of text from which on it pays to keep what was found: reading so much takes a tenth of a second. */
const WORTH = 100_000;

/** What texts are checked with. */
interface Checking {
  readonly disk: Disk;
  readonly crew: Crew;
  /** In milliseconds since 1970 (UTC). */
  readonly now: number;
  /** Where answers may be kept, if anywhere. */
  readonly cache: CachePlace | undefined;
}

/** Checks texts, and finds out only what no earlier run has kept. */
export async function checkSources(
  sources: Sources,
  { disk, crew, now, cache }: Checking,
): Promise<CheckedSource[]> {
  const { own, others, archives } = sources;
  const length = [...own, ...others].reduce((sum, { text }) => sum + text.length, 0);
  if (cache === undefined || length < WORTH) {
    const { readArchives } = await import('../archives.ts');
    return (await readArchives(sources, disk, crew)).check(now);
  }
  const name = digest(JSON.stringify(archives)).slice(0, 32);
  // What is wrong with some episodes of an archive is not worth keeping: it depends on all of them.
  const answers = others.length === 0 ? openAnswers(cache, `${name}.answers`, sources, now) : undefined;
  const known = answers?.find();
  if (known !== undefined) {
    return known;
  }
  const [{ readArchives }, { withKnownFacts }] = await Promise.all([
    import('../archives.ts'),
    import('./known-facts.ts'),
  ]);
  const { check } = await readArchives(sources, disk, withKnownFacts(crew, cache, `${name}.facts`));
  const checked = await check(now);
  answers?.keep(checked);
  return checked;
}
