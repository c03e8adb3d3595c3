/** What the beginning of a page says about its title. */
export interface Head {
  /** True once the title or the end of the head has been seen: what follows cannot change the answer. */
  readonly done: boolean;
  /** The source text of the first title element, entities included. */
  readonly title?: string;
}

const OPENING =
  /<!--|<\/head(?=[\s>])|<body(?=[\s>])|<(title|script|style|noscript|template|textarea|svg|math)(?=[\s/>])/gi;

/** Reads the first title element outside comments, scripts and drawings, in time linear to the page. */
export function readTitle(html: string): Head {
  const opening = new RegExp(OPENING);
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined && found[0] !== '<!--') return { done: true };
    const end =
      name === undefined ? html.indexOf('-->', found.index + 2) : closing(html, name, opening.lastIndex);
    if (end < 0) return { done: false };
    if (name === 'title') return { done: true, title: html.slice(html.indexOf('>', found.index) + 1, end) };
    opening.lastIndex = end + 2;
  }
  return { done: false };
}

function closing(html: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  const content = html.indexOf('>', from);
  tag.lastIndex = content;
  return content < 0 ? -1 : (tag.exec(html)?.index ?? -1);
}
