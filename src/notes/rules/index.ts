import type { AnyRule } from '../rule.ts';
import { duplicateLink } from './duplicate-link.ts';
import { episodeFile } from './episode-file.ts';
import { episodeNumber } from './episode-number.ts';
import { headingLevel } from './heading-level.ts';
import { malformedLink } from './malformed-link.ts';
import { recordingDate } from './recording-date.ts';
import { repeatedDate } from './repeated-date.ts';
import { trackingParameters } from './tracking-parameters.ts';

/** Every rule, in the order of the README's table. */
export const RULES: readonly AnyRule[] = [
  episodeNumber,
  recordingDate,
  repeatedDate,
  headingLevel,
  malformedLink,
  duplicateLink,
  trackingParameters,
  episodeFile,
];
