import type { AnyRule } from '../rule.ts';
import { bareTopic } from './bare-topic.ts';
import { copiedContent } from './copied-content.ts';
import { dateOrder } from './date-order.ts';
import { duplicateLink } from './duplicate-link.ts';
import { duplicatePresenter } from './duplicate-presenter.ts';
import { earlyDate } from './early-date.ts';
import { emptyItem } from './empty-item.ts';
import { emptySection } from './empty-section.ts';
import { episodeFile } from './episode-file.ts';
import { episodeNumber } from './episode-number.ts';
import { guestWithoutSection } from './guest-without-section.ts';
import { headingLevel } from './heading-level.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { malformedLink } from './malformed-link.ts';
import { markerSpacing } from './marker-spacing.ts';
import { missingField } from './missing-field.ts';
import { missingVideo } from './missing-video.ts';
import { presenterAccount } from './presenter-account.ts';
import { recordingDate } from './recording-date.ts';
import { repeatedDate } from './repeated-date.ts';
import { repeatedGuest } from './repeated-guest.ts';
import { repeatedLink } from './repeated-link.ts';
import { repeatedNumber } from './repeated-number.ts';
import { repeatedVideo } from './repeated-video.ts';
import { showDay } from './show-day.ts';
import { topicWithoutLink } from './topic-without-link.ts';
import { trackingParameters } from './tracking-parameters.ts';
import { unclosedCode } from './unclosed-code.ts';
import { unknownPresenter } from './unknown-presenter.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { videoUrl } from './video-url.ts';

/** Every rule, in the order of the README's table. */
export const RULES: readonly AnyRule[] = [
  episodeNumber,
  repeatedNumber,
  missingField,
  recordingDate,
  repeatedDate,
  earlyDate,
  dateOrder,
  showDay,
  repeatedVideo,
  videoUrl,
  missingVideo,
  repeatedGuest,
  copiedContent,
  headingLevel,
  presenterAccount,
  unknownPresenter,
  duplicatePresenter,
  emptySection,
  guestWithoutSection,
  malformedLink,
  bareTopic,
  topicWithoutLink,
  duplicateLink,
  repeatedLink,
  trackingParameters,
  markerSpacing,
  invisibleCharacter,
  emptyItem,
  unclosedCode,
  episodeFile,
  unusedSuppression,
];
