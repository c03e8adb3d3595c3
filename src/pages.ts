import { makeAsk } from './titles/fetch/ask-node.ts';
import { CLOCK, makeTitles } from './titles/find-title.ts';
import type { Pages } from './titles/pages.ts';

export { readAnchors } from './titles/transfer/read-anchors.ts';

/** Makes a source of titles that asks by Node's own modules. */
export const titlesOfPages: Pages['titlesOfPages'] = (options, answers) =>
  makeTitles(makeAsk(options), CLOCK, answers);
