import type { Severity } from '../notes/severity.ts';
import { type Message, message } from './message.ts';

/** What people call the severities. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: message('error'),
  warning: message('warning'),
  information: message('information'),
  hint: message('hint'),
};
