/** Which of many pieces of work are taken, in memory that threads share. */
export type Claims = Int32Array;

/** Makes the claims of so many pieces of work, of which none is taken. */
export function makeClaims(count: number): Claims {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes a piece of work; answers whether nobody else has taken it. */
export function claim(claims: Claims, at: number): boolean {
  return Atomics.exchange(claims, at, 1) === 0;
}
