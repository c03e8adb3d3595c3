import assert from 'node:assert/strict';

/**
 * Asserts that every span reachable in a value lies within the text and that every slice holds exactly that part of it.
 */
export function assertExact(text: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  ) {
    const { start, end } = value;
    assert.ok(Number.isInteger(start) && Number.isInteger(end), `${start} and ${end} are offsets`);
    assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
    assert.ok(
      !('raw' in value) || value.raw === text.slice(start, end),
      `${JSON.stringify(value)} of ${JSON.stringify(text)}`,
    );
  }
  for (const part of Object.values(value)) {
    assertExact(text, part);
  }
}
