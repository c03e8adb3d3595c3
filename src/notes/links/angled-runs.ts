import type { Link } from '../episode.ts';
import { overlapping, type Slice, type Span } from '../span.ts';

/** What is read of a link to find the URLs in angle brackets. */
export type Angled = Pick<Link, 'kind' | 'raw' | 'target' | 'start' | 'end'>;

/** A run of text with URLs in angle brackets, `<https://…>`, as authors and linters write them around bare ones. */
export interface AngledRun {
  /** The text without these brackets, by offsets of its own. */
  readonly bare: Slice;
  /** Gives the part of the episode that a part of that text stands for. */
  readonly partOf: (span: Span) => Slice;
  readonly angled: readonly Angled[];
}

/** Joins the runs of plain text beside URLs in angle brackets with these; other runs are left out. */
export function angledRuns(runs: readonly Slice[], links: readonly Angled[]): AngledRun[] {
  const angled = links.filter(({ kind }) => kind === 'autolink');
  const parts = angled.length === 0 ? [] : [...runs, ...angled].sort((a, b) => a.start - b.start);
  const joined: Slice[] = [];
  for (const { start, end, raw } of parts) {
    const last = joined.at(-1);
    if (last?.end === start) joined[joined.length - 1] = { start: last.start, end, raw: last.raw + raw };
    else joined.push({ start, end, raw });
  }
  return joined.flatMap((run) => {
    const own = overlapping(angled, run);
    return own.length === 0 ? [] : [withoutBrackets(run, own)];
  });
}

function withoutBrackets(run: Slice, angled: readonly Angled[]): AngledRun {
  const brackets = new Set(angled.flatMap(({ start, end }) => [start, end - 1]));
  const places = Array.from({ length: run.raw.length }, (_, at) => run.start + at).filter(
    (place) => !brackets.has(place),
  );
  const raw = places.map((place) => run.raw[place - run.start]).join('');
  const partOf = (span: Span): Slice => {
    const start = places[span.start] ?? run.end;
    const end = (places[span.end - 1] ?? start - 1) + 1;
    return { start, end, raw: run.raw.slice(start - run.start, end - run.start) };
  };
  return { bare: { start: 0, end: raw.length, raw }, partOf, angled };
}
