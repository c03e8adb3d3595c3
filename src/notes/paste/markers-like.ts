const NUMBER = /^(\d{1,9})([.)].*)$/;

/** Gives the markers of a list or of headings that go on from one, as it is written: the same, or counted up. */
export function markersLike(marker: string): (index: number) => string {
  const [, digits, rest] = NUMBER.exec(marker) ?? [];
  return digits === undefined ? () => marker : (index) => `${Number(digits) + index}${rest}`;
}
