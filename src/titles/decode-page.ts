/** How many bytes of a page are searched for a `<meta charset>`; browsers honour late ones too. */
const PRESCAN = 16_384;

/** The characters that windows-1252 has at 0x80 to 0x9F; Node 20 decodes these bytes to controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Turns C1 controls into what windows-1252 has in their places, as browsers do. */
export function fromWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Decodes a page by its byte order mark, the header's charset, its `<meta charset>`, or else as UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label = markLabel(bytes) ?? headerLabel(contentType) ?? metaLabel(bytes) ?? 'utf-8';
  const decoder = decoderFor(label) ?? new TextDecoder();
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? fromWindows1252(text) : text;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function markLabel([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function headerLabel(contentType: string): string | undefined {
  const label = /;\s*charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType)?.[1];
  return label !== undefined && decoderFor(label) ? label : undefined;
}

function metaLabel(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  for (const [meta] of withoutComments(head).matchAll(/<meta(?=[\s/])[^<>]*/gi)) {
    const label = /charset\s*=\s*["']?\s*([^\s"';/>]+)/i.exec(meta)?.[1];
    // A page that could be searched byte by byte is not in UTF-16, whatever it says.
    if (label !== undefined && decoderFor(label)) return /^utf-?16/i.test(label) ? 'utf-8' : label;
  }
  return undefined;
}

function withoutComments(html: string): string {
  let kept = '';
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    kept += html.slice(at, start);
    const end = html.indexOf('-->', start + 2);
    if (end < 0) return kept;
    at = end + 3;
  }
  return kept + html.slice(at);
}
