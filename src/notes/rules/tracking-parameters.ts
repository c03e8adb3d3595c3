import type { TrackingChoice } from '../choices.ts';
import type { Link } from '../episode.ts';
import { findTracking } from '../links/url.ts';
import { type Finding, message, type Rule } from '../rule.ts';

/** Shorter names are too like others. */
const NAME = 5;

/** Flags query parameters that only follow the reader around. */
export const trackingParameters: Rule = {
  id: 'tracking-parameters',
  severity: 'information',
  summary: 'A URL carries tracking parameters.',
  mend: 'Removes these parameters and nothing else.',
  check({ meant, title }, { tracking }) {
    const show = letters(title?.raw ?? '');
    const targets = new Map(meant.map((link) => [link.target.start, link]));
    return [...targets.values()].flatMap((link) => {
      const found = find(link, tracking);
      return found.length > 0 && tellsOf(show, link) ? [] : found;
    });
  },
};

/** Tells whether a URL says that the reader comes from this show: then its author put that there. */
function tellsOf(show: string, { target }: Link): boolean {
  const source = letters(/[?&;]utm_source=([^&#]*)/i.exec(target.raw)?.[1] ?? '');
  return source.length >= NAME && show.startsWith(source);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function find({ target }: Link, tracking?: TrackingChoice): Finding[] {
  const { names, edits } = findTracking(target.raw, tracking);
  const moved = edits.map(({ span, text }) => ({
    span: { start: span.start + target.start, end: span.end + target.start },
    text,
  }));
  const first = moved[0];
  const last = moved.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  return [
    {
      message: message('Unexpected tracking parameters in the URL: {0}', names.join(', ')),
      span: { start: first.span.start, end: last.span.end },
      fixes: [{ title: message('Remove the tracking parameters'), safe: true, edits: moved }],
    },
  ];
}
