import type { Change } from '../pending.ts';
import type { Insertion } from './insertion.ts';
import { joinedChanges } from './joined-changes.ts';
import type { PasteOffer } from './paste-offers.ts';

/**
 * Gives the parts in which an insertion is made, one behind the other. A text whose URLs are followed is made in two: that tells
 * it from the same text without anything to follow, where an editor does not say which of them somebody has chosen.
 */
export function partsOf({ text, urls }: Insertion): readonly string[] {
  return urls.length === 0 ? [text] : [text.slice(0, 1), text.slice(1)];
}

/** Finds the offer whose insertions these changes have made, and nothing else. */
export function takenOffer(
  offers: readonly PasteOffer[],
  changes: readonly Change[],
): PasteOffer | undefined {
  const joined = joinedChanges(changes);
  return offers.find(({ insertions }) => {
    const parts = insertions.flatMap(partsOf);
    return (
      parts.length === changes.length &&
      insertions.every(({ offset, text }) =>
        joined.some((change) => change.start === offset && change.end === offset && change.text === text),
      )
    );
  });
}
