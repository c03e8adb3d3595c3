import type { RuleProfile } from '../rule.ts';

/** What a template for new episodes is checked for; no rule about notes. */
export const TEMPLATE: RuleProfile = {
  id: 'template',
  severity: 'warning',
  summary: 'A template for new episodes cannot be used as it is.',
  mend: 'Corrects a name, writes a dollar that is text as one, removes a second last stop, or adds the field or title.',
};
