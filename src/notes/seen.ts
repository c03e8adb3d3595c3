import { type Message, message, type RuleProfile } from './rule.ts';

/** Tells where and when the problems of a rule are seen; hints are neither in the Problems panel nor on the way of F8. */
export function seen({ severity, afterShow }: RuleProfile): Message {
  if (severity === 'hint') {
    return afterShow ? message('light bulb, once the show is over') : message('light bulb');
  }
  return afterShow ? message('Problems panel, once the show is over') : message('Problems panel');
}
