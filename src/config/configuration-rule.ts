import type { RuleProfile } from '../notes/rule.ts';

/** What `.shownotes.json` itself is checked for, beside what its schema says; no rule about notes. */
export const CONFIGURATION: RuleProfile = {
  id: 'configuration',
  severity: 'warning',
  summary: 'The configuration says what cannot be, or what has no effect.',
  mend: 'None: only the show knows what is meant. The rest of the file holds.',
};
