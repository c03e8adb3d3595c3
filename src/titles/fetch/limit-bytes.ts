import { TitleError } from '../reasons.ts';

/** Gives as many bytes as the limit lets through, then throws `too-large` where there are more. */
export async function* limitBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let left = limit;
  for await (const chunk of chunks) {
    if (chunk.length > left) {
      yield chunk.subarray(0, left);
      throw new TitleError('too-large');
    }
    left -= chunk.length;
    yield chunk;
  }
}
