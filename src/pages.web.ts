import { makeAsk } from './titles/fetch/ask-browser.ts';
import { spareClosed } from './titles/fetch/browser/spare-closed.ts';
import { CLOCK, makeTitles } from './titles/find-title.ts';
import type { Pages } from './titles/pages.ts';

export { readAnchors } from './titles/transfer/read-anchors.ts';

/** The part that is needed here of what browsers tell of themselves (https://html.spec.whatwg.org/#navigator.online). */
declare const navigator: { readonly onLine: boolean };

/** Makes a source of titles that asks as the browser does. */
export const titlesOfPages: Pages['titlesOfPages'] = ({ rules }, answers) => {
  const isOnline = () => navigator.onLine;
  return makeTitles(spareClosed(makeAsk({ fetch, rules, isOnline })), CLOCK, answers);
};
