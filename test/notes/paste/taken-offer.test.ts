import assert from 'node:assert/strict';
import test from 'node:test';
import type { PasteOffer } from '../../../src/notes/paste/paste-offers.ts';
import { partsOf, takenOffer } from '../../../src/notes/paste/taken-offer.ts';

const URL = 'https://a.example.com/1';

/** An offer of the same text at some places. */
function offer(
  form: PasteOffer['form'],
  text: string,
  isFollowed: boolean,
  ...offsets: number[]
): PasteOffer {
  const urls = isFollowed ? [{ url: URL, at: text.indexOf(URL) }] : [];
  return { form, insertions: offsets.map((offset) => ({ offset, text, urls })) };
}

/** What an editor tells when an offer is taken: the last place first, and of a place the last part. */
const changesBy = ({ insertions }: PasteOffer) =>
  insertions
    .flatMap((one) => partsOf(one).map((text) => ({ start: one.offset, end: one.offset, text })))
    .toReversed();

test('the changes that an offer makes tell it from all others, from the same text without its title too', () => {
  for (const offsets of [[4], [4, 9, 30]]) {
    const offers = [
      offer('link', URL, true, ...offsets),
      offer('topic', `#### ${URL}`, true, ...offsets),
      offer('item', `- ${URL}`, true, ...offsets),
      offer('url', URL, false, ...offsets),
    ];
    for (const one of offers) assert.equal(takenOffer(offers, changesBy(one))?.form, one.form);
  }
});

test('other changes take no offer', () => {
  const offers = [offer('link', URL, true, 4)];
  const typed = [{ start: 4, end: 4, text: URL }];
  assert.equal(takenOffer(offers, typed), undefined);
  const [first, ...rest] = changesBy(offers[0] as PasteOffer);
  assert.equal(takenOffer(offers, [{ ...first, end: 5 } as never, ...rest]), undefined);
  assert.equal(takenOffer(offers, changesBy(offer('link', URL, true, 5))), undefined);
  assert.equal(takenOffer(offers, [...changesBy(offers[0] as PasteOffer), ...typed]), undefined);
  assert.equal(takenOffer([], typed), undefined);
});
