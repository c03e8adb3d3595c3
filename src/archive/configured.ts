import type { ConfiguredPresenter } from '../config/config.ts';
import type { Person } from '../notes/episode.ts';
import { ENOUGH } from '../notes/learning.ts';
import { keysOf } from '../notes/people/who.ts';
import { type Name, nameOf } from './names.ts';

type Named = Pick<Person, 'handle' | 'name' | 'url'>;

/** Gives the heading that a configured presenter has where nobody has written one yet. */
export function headingOf({ handle, name, url }: ConfiguredPresenter): string {
  if (name !== undefined && url !== undefined) {
    return `[${name}](${url})`;
  }
  return handle === undefined ? (name ?? '') : `@${handle}`;
}

/** Tells of each mention which of the configured presenters it is of, by its index. */
export function configuredIndex(
  presenters: readonly ConfiguredPresenter[],
): (mention: Named) => number | undefined {
  const labels = new Map<string, number>();
  const pages = new Map<string, number>();
  for (const [at, presenter] of presenters.entries()) {
    for (const label of labelsOf(presenter)) {
      labels.set(label, labels.get(label) ?? at);
    }
    const { page } = keysOf(presenter);
    if (page !== undefined) {
      pages.set(page, pages.get(page) ?? at);
    }
  }
  return (mention) => {
    const { labels: own, page = '' } = keysOf(mention);
    const named = own.flatMap((label) => labels.get(label) ?? []);
    return named[0] ?? pages.get(page);
  };
}

/**
 * Puts the names of configured presenters among those of an archive, each marked with whose it is. What a show says of itself
 * counts as often as what is learned has to.
 */
export function addConfigured(names: Map<string, Name>, presenters: readonly ConfiguredPresenter[]): void {
  for (const [at, presenter] of presenters.entries()) {
    const { page, host, account } = keysOf(presenter);
    const first = Number.MAX_SAFE_INTEGER;
    const own = labelsOf(presenter).map((label) => nameOf({ key: `@${label}`, kind: '', first }, names));
    if (page !== undefined && presenter.url !== undefined) {
      const name = nameOf({ key: page, kind: host ?? page, ...(account && { account }), first }, names);
      name.url ??= presenter.url;
      own.push(name);
    }
    for (const name of own.filter(({ presenter: owner }) => owner === undefined)) {
      name.presenter = at;
      name.episodes = Math.max(name.episodes, ENOUGH);
    }
  }
}

function labelsOf(presenter: ConfiguredPresenter): readonly string[] {
  const { handle, name, aliases } = presenter;
  const all = [handle, name, ...aliases].flatMap((label) => (label === undefined ? [] : label));
  return [...new Set(all.flatMap((label) => keysOf({ name: label }).labels))];
}
