import type { Page } from '../ask.ts';
import { TitleError } from '../reasons.ts';
import type { OEmbed } from './site.ts';

const LONGEST = 64 * 1024;

/** Reads an oEmbed answer of up to 64 KB; throws a TitleError for anything else. */
export async function readOEmbed(page: Page): Promise<OEmbed> {
  const answer = parse(await readAll(page));
  const { version = 1, title, author_name, html } = answer;
  if (Number(version) !== 1) throw new TitleError('bad-response');
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof author_name === 'string' && { author_name }),
    ...(typeof html === 'string' && { html }),
  };
}

async function readAll(page: Page): Promise<Uint8Array> {
  const bytes = new Uint8Array(LONGEST);
  let length = 0;
  for await (const chunk of page.body()) {
    if (length + chunk.length > LONGEST) throw new TitleError('too-large');
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const answer: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof answer === 'object' && answer !== null) return { ...answer };
  } catch {
    // Not UTF-8, or not JSON.
  }
  throw new TitleError('bad-response');
}
