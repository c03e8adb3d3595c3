import { pipeline, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { TitleError } from '../../reasons.ts';

// A body that breaks off still gives what it had before.
const GZIP = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const BROTLI = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

/** What undoes each content encoding, by the first byte: some sites send `deflate` without the wrapper of zlib. */
const DECODERS: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => zlib.createGunzip(GZIP),
  'x-gzip': () => zlib.createGunzip(GZIP),
  deflate: (first) => ((first & 0x0f) === 8 ? zlib.createInflate(GZIP) : zlib.createInflateRaw(GZIP)),
  br: () => zlib.createBrotliDecompress(BROTLI),
};

/** The content encodings that are understood, as an `Accept-Encoding` field. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Undoes one content encoding piece by piece; where the body breaks off, throws its error after all that came before. */
export async function* decodeContent(
  body: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return yield* body;
  const makeDecoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (makeDecoder === undefined) throw new TitleError('bad-response', name.slice(0, 40));
  const source = body[Symbol.asyncIterator]();
  const start = await firstOf(source);
  if (start?.[0] === undefined) return;
  let failure: { readonly error: unknown } | undefined;
  const decoder = makeDecoder(start[0]);
  const quiet = async function* () {
    yield start;
    try {
      yield* { [Symbol.asyncIterator]: () => source };
    } catch (error) {
      failure = { error };
    }
  };
  yield* pipeline(quiet, decoder, () => undefined);
  if (failure) throw failure.error;
}

async function firstOf(source: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  let next = await source.next();
  while (!next.done && next.value.length === 0) next = await source.next();
  return next.done ? undefined : next.value;
}
