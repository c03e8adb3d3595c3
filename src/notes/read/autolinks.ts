import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';

type Extension = ReturnType<typeof gfmAutolinkLiteral>;

/** The constructs of GFM's autolink literals. Names as in micromark-extension-gfm-autolink-literal. */
export const AUTOLINKS: Extension = gfmAutolinkLiteral();

/** Those of URLs alone: a mail address may begin with each word, so that micromark reads it twice. */
export const AUTOLINKS_OF_URLS: Extension = {
  text: Object.fromEntries(
    Object.entries(AUTOLINKS.text ?? {}).flatMap(([code, constructs = []]) => {
      const others = [constructs].flat().filter(({ name }) => name !== 'emailAutolink');
      return others.length === 0 ? [] : [[code, others]];
    }),
  ),
};

/** Tells whether there may be a mail address in a text. */
export function mayHoldMail(text: string): boolean {
  return /[\w.+-]@/.test(text);
}
