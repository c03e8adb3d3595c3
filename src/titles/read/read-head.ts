import type { Token } from 'parse5';
import { refreshTarget } from './meta-refresh.ts';
import { walkPage } from './walk-page.ts';

/** What a page says about its title, without outer spaces; absent where it says nothing. */
export interface PageFacts {
  /** `og:title`, `twitter:title`, the first title element and the first heading with a text. */
  readonly og?: string;
  readonly twitter?: string;
  readonly title?: string;
  readonly h1?: string;
  readonly siteName?: string;
  /** Where the page wants a browser to go on to, and what its addresses are relative to, as written. */
  readonly refresh?: string;
  readonly base?: string;
  /** True once what follows cannot change the title: nothing after that has been read. */
  readonly isEnough: boolean;
}

type Fact = Exclude<keyof PageFacts, 'isEnough'>;

const METAS: ReadonlyMap<string, Fact> = new Map([
  ['og:title', 'og'],
  ['twitter:title', 'twitter'],
  ['og:site_name', 'siteName'],
]);

/** How much of a text is kept; a title has far less. */
const LONGEST = 4096;
/** The wide space of Japanese is a part of what it stands in. */
const SPACES = /[^\S\u3000]+/g;

/** Reads what the beginning of a page says about its title. */
export function readHead(html: string): PageFacts {
  const facts: { -readonly [name in Fact]?: string } = {};
  let isEnough = false;
  /** What the text is of that comes; the first title counts even if it is empty. */
  let current: 'title' | 'h1' | undefined;
  let hasTitle = false;
  let text = '';
  const note = (fact: Fact, value: string | undefined) => {
    const plain = value?.replace(SPACES, ' ').trim().slice(0, LONGEST);
    if (plain && facts[fact] === undefined) facts[fact] = plain;
  };
  const settle = (isHead: boolean) => {
    isEnough = facts.og !== undefined ? isHead || hasTitle : isHead && facts.title !== undefined;
    return isEnough;
  };
  walkPage(html, {
    start(name, attributes, open) {
      if (open.isIn('template') || open.isForeign()) return false;
      if (name === 'title' && !hasTitle && !open.isHidden()) [current, text] = ['title', ''];
      if (name === 'h1' && current === undefined) [current, text] = ['h1', ''];
      if (name === 'br' && current !== undefined) text += ' ';
      if (name === 'base') note('base', attributeOf(attributes, 'href'));
      if (name === 'meta') readMeta(attributes, note);
      return settle(name === 'body');
    },
    end(name, open) {
      if (current !== undefined && name === current) note(current, text);
      if (current === 'title') hasTitle = true;
      if (name === current) current = undefined;
      return settle(name === 'head' && !open.isHidden());
    },
    text(more) {
      if (current === undefined || text.length >= LONGEST || (more === ' ' && text.endsWith(' '))) return;
      text += more.slice(0, LONGEST);
    },
  });
  return { ...facts, isEnough };
}

function readMeta(
  attributes: readonly Token.Attribute[],
  note: (fact: Fact, value: string | undefined) => void,
): void {
  const content = attributeOf(attributes, 'content') ?? '';
  for (const attribute of ['property', 'name']) {
    for (const name of attributeOf(attributes, attribute)?.toLowerCase().split(/\s+/) ?? []) {
      const fact = METAS.get(name);
      if (fact) note(fact, content);
    }
  }
  if (attributeOf(attributes, 'http-equiv')?.toLowerCase() === 'refresh')
    note('refresh', refreshTarget(content));
}

function attributeOf(attributes: readonly Token.Attribute[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}
