import type { Episode, Link, Section } from '../episode.ts';
import { removeLink } from '../links/remove-link.ts';
import { urlKey } from '../links/url-key.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';

/** Flags a URL that another presenter of this episode has too. */
export const duplicateLink: Rule = {
  id: 'duplicate-link',
  severity: 'warning',
  summary: 'Two presenters of one episode have the same URL.',
  mend: 'Removes this one, or goes to the other one.',
  check(episode) {
    const first = new Map<string, Link>();
    return episode.meant.flatMap((link) => {
      const section = episode.sections[link.section ?? -1];
      if (section?.person === undefined || link.place === 'presenter' || link.kind === 'image') {
        return [];
      }
      const key = urlKey(link.url);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, link);
      }
      return other === undefined || other.section === link.section || !/^https?:/i.test(link.url)
        ? []
        : [find(link, section, other, episode)];
    });
  },
};

function find(link: Link, section: Section, other: Link, { sections }: Episode): Finding {
  const presenter = sections[other.section ?? -1]?.heading.label ?? '';
  const span = { start: link.start, end: link.end };
  const place = { span: { start: other.start, end: other.end } };
  const fixes: Fix[] = [
    removeLink(link, section),
    { title: message('Go to the link of {0}', presenter), safe: false, goTo: place },
  ];
  return {
    message: message('{0} has this link too', presenter),
    span,
    related: [{ ...place, message: message('The link of {0}', presenter) }],
    fixes,
  };
}
