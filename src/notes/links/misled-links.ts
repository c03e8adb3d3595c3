import type { Link } from '../episode.ts';
import { type Finding, message } from '../rule.ts';
import { misspelledScheme, withMeantScheme } from './misspelled-scheme.ts';

/** Finds the links that Markdown reads, but that show nothing, or whose `https://` is misspelled. */
export function findMisledLinks(links: readonly Link[]): Finding[] {
  return links.flatMap((link) =>
    link.kind !== 'inline' && link.kind !== 'bare'
      ? []
      : isUnseen(link)
        ? [findUnseen(link)]
        : findMisspelled(link),
  );
}

function isUnseen({ text, url }: Link): boolean {
  return text?.raw.trim() === '' && /^https?:\/\//i.test(withMeantScheme(url));
}

function findUnseen({ start, end, url }: Link): Finding {
  const span = { start, end };
  // In angle brackets, nothing that follows runs on into the URL.
  const shown = `<${withMeantScheme(url).replace(/[\s<>]/g, encodeURIComponent)}>`;
  return {
    message: message('Link without a text, which nobody sees'),
    span,
    fixes: [{ title: message('Show the URL: {0}', shown), safe: true, edits: [{ span, text: shown }] }],
  };
}

function findMisspelled({ target }: Link): Finding[] {
  const found = misspelledScheme(target.raw);
  if (found === undefined) {
    return [];
  }
  const { written, meant } = found;
  const span = { start: target.start, end: target.start + written.length };
  return [
    {
      message: message('Unexpected "{0}" at the start of a URL, expected "{1}"', written, meant),
      span,
      fixes: [
        { title: message('Change {0} to {1}', written, meant), safe: true, edits: [{ span, text: meant }] },
      ],
    },
  ];
}
