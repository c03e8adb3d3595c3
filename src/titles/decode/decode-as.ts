/** The characters that windows-1252 has at 0x80 to 0x9F; Node 20 decodes these bytes to controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** What stands for encodings that browsers do not decode either: switches between alphabets within seven bits. */
const SWITCHES = /[^\P{Cc}\s]|~\{/gu;

/** Turns C1 controls into what windows-1252 has in their places, as browsers do. */
export function fromWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/**
 * Decodes bytes that may end amid a character, which is dropped, by the name that the WHATWG has for their encoding; what
 * cannot be decoded becomes U+FFFD.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = decoderFor(encoding === 'x-user-defined' ? 'windows-1252' : encoding);
  const text = (decoder ?? new TextDecoder()).decode(bytes, { stream: true });
  if (encoding === 'replacement') return text.replace(SWITCHES, '\ufffd');
  // The WHATWG's EUC-JP has no C1 controls; Node lets them through, and with them text in another encoding.
  if (decoder?.encoding === 'euc-jp') return text.replace(/[\u0080-\u009f]/g, '\ufffd');
  return decoder?.encoding === 'windows-1252' ? fromWindows1252(text) : text;
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}
