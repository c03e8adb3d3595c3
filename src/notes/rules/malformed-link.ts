import { type BrokenLink, brokenLinks } from '../links/broken-links.ts';
import { findEmptyLinks } from '../links/empty-links.ts';
import { findMisledLinks } from '../links/misled-links.ts';
import { urlsIn, withScheme } from '../links/run-on.ts';
import { type UnlinkedTitle, unlinkedTitles } from '../links/unlinked-titles.ts';
import { findRunOn, findSpace } from '../links/url-ends.ts';
import { type Finding, message, type Rule } from '../rule.ts';
import { overlapSearch } from '../span.ts';

/** Flags what was meant as a link and is none, or leads astray: wrong brackets, no target, a URL with something behind it. */
export const malformedLink: Rule = {
  id: 'malformed-link',
  severity: 'warning',
  summary:
    'A link is broken: wrong or missing brackets, no text or target, a misspelled `https://`, or a URL with a space or the sentence at its end.',
  mend: 'Writes `[text](URL)`, removes the empty brackets, or begins and ends the URL where it begins and ends.',
  check(episode) {
    const { links, runs } = episode;
    const broken = brokenLinks(runs, links);
    const brokenAt = overlapSearch(broken);
    const unlinked = unlinkedTitles(episode).filter((title) => brokenAt(title) === undefined);
    const unlinkedAt = overlapSearch(unlinked);
    const targets = new Map(links.map((link) => [link.target.start, link]));
    return [
      ...broken.map(findBroken),
      ...unlinked.map(findUnlinked),
      ...findEmptyLinks(episode),
      ...findMisledLinks(links),
      ...links
        .filter((link) => link.kind === 'bare' && unlinkedAt(link) === undefined)
        .flatMap((link) => findRunOn(link, broken)),
      ...[...targets.values()]
        .flatMap(({ kind, target }) => (kind === 'bare' ? urlsIn(target) : [target]))
        .filter((target) => brokenAt(target) === undefined && unlinkedAt(target) === undefined)
        .flatMap(findSpace),
    ];
  },
};

function findBroken({ start, end, text, url, sure, edits }: BrokenLink): Finding {
  return {
    message: message('Broken link, expected [text](URL)'),
    span: { start, end },
    fixes: [{ title: message('Write it as a link: {0}', `[${text.raw}](${url})`), safe: sure, edits }],
  };
}

function findUnlinked({ start, end, title, target }: UnlinkedTitle): Finding {
  const span = { start, end };
  const link = `[${title}](${withScheme(target.raw)})`;
  const edits = [{ span, text: link }];
  return {
    message: message('Title and URL that are no link, expected [text](URL)'),
    span,
    fixes: [{ title: message('Write it as a link: {0}', link), safe: false, edits }],
  };
}
