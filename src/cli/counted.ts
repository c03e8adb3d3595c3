import type { Severity } from '../notes/severity.ts';
import { type Message, message } from './message.ts';

/** What is counted. */
export type Counted = Severity | 'episode' | 'problem' | 'site' | 'title';

/** Counts things in words: `1 episode`, `3 episodes`. */
export function counted(count: number, what: Counted): Message {
  const isOne = count === 1;
  switch (what) {
    case 'episode':
      return isOne ? message('1 episode') : message('{0} episodes', count);
    case 'problem':
      return isOne ? message('1 problem') : message('{0} problems', count);
    case 'site':
      return isOne ? message('1 site') : message('{0} sites', count);
    case 'title':
      return isOne ? message('1 title') : message('{0} titles', count);
    case 'error':
      return isOne ? message('1 error') : message('{0} errors', count);
    case 'warning':
      return isOne ? message('1 warning') : message('{0} warnings', count);
    case 'information':
      return message('{0} information', count);
    case 'hint':
      return isOne ? message('1 hint') : message('{0} hints', count);
  }
}
