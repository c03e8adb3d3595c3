import type { FoundLink } from '../read/read-link.ts';
import { overlapSearch, type Slice } from '../span.ts';
import { brokenLinks } from './broken-links.ts';
import { withMeantScheme } from './misspelled-scheme.ts';
import { firstUrl, urlsIn, withScheme } from './run-on.ts';
import { trimUrl } from './trim-url.ts';

/**
 * Gives the links as their authors meant them, in the order of the text: broken ones as if mended, bare ones without
 * the sentence they run on into, those without a target to the URL in their text. Whoever judges by these judges the same before and after the mending.
 */
export function meantLinks(links: readonly FoundLink[], runs: readonly Slice[]): FoundLink[] {
  const broken = brokenLinks(runs, links).map(
    ({ text, target, url, sure: _, edits: __, gap: ___, ...source }) => ({
      ...source,
      ...{ kind: 'inline' as const, text, target, label: text.raw },
      url: url.replaceAll('&amp;', '&'),
    }),
  );
  const brokenAt = overlapSearch(broken);
  const whole = links.flatMap(meantBy).filter((link) => brokenAt(link) === undefined);
  return [...whole, ...broken].sort((a, b) => a.start - b.start);
}

function meantBy(link: FoundLink): FoundLink[] {
  const urls = link.kind === 'bare' ? urlsIn(link.target) : [];
  if (urls.length > 0 && urls[0]?.end !== link.end) {
    return urls.map((target) => ({
      ...{ ...link, ...target, target: trimUrl(target) },
      ...{ label: target.raw, url: withScheme(trimUrl(target).raw) },
    }));
  }
  const target =
    link.kind === 'inline' && link.target.raw === '' && link.text ? firstUrl(link.text) : undefined;
  return [target === undefined ? trimmedLink(link) : { ...link, target, url: withScheme(target.raw) }];
}

function trimmedLink(link: FoundLink): FoundLink {
  const meant =
    link.kind === 'inline' || link.kind === 'bare' ? withMeantScheme(link.target.raw) : link.target.raw;
  if (meant !== link.target.raw) {
    return { ...link, url: meant.replaceAll('&amp;', '&') };
  }
  const target = trimUrl(link.target);
  // The URL as Markdown reads it no longer tells a reference from what it stands for; what is trimmed tells little enough.
  return target.raw === link.target.raw
    ? link
    : { ...link, target, url: target.raw.replaceAll('&amp;', '&') };
}
