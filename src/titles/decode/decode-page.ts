import sniff from 'html-encoding-sniffer';
import { decodeAs } from './decode-as.ts';
import { detectEncoding, japaneseIn, utf8In } from './detect-encoding.ts';
import { headerLabel, withKnownLabels } from './encoding-labels.ts';

/** How many bytes of a page are searched for a `<meta charset>`; browsers honour late ones too. */
const PRESCAN = 16_384;
const UNDECLARED = '';

/**
 * Decodes the beginning of a page by its byte order mark, the header's charset, its `<meta charset>`, or what its bytes look
 * like, also where they plainly contradict what is declared.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  return decodeAs(bytes, encodingOf(bytes, contentType));
}

/** Decodes the beginning of a page by what its bytes look like, whatever it declares; undefined if it cannot be decoded. */
export function decodeAgain(bytes: Uint8Array, contentType: string): string | undefined {
  return encodingOf(bytes, contentType) === 'replacement'
    ? undefined
    : decodeAs(bytes, detectEncoding(bytes));
}

function encodingOf(bytes: Uint8Array, contentType: string): string {
  const header = headerLabel(contentType);
  const declared = declaredOf(bytes, header);
  return declared === UNDECLARED || isContradicted(bytes, declared, header)
    ? detectEncoding(bytes)
    : declared;
}

/** The header comes first, but a server that says the same of all its pages does not know of the old ones in Japanese. */
function declaredOf(bytes: Uint8Array, header: string | undefined): string {
  const declared = sniffed(bytes, header);
  const own = sniffed(withKnownLabels(bytes.subarray(0, PRESCAN)), undefined);
  const isDefault = declared === 'windows-1252' && (own === 'Shift_JIS' || own === 'EUC-JP');
  return isDefault ? own : declared || own;
}

function sniffed(bytes: Uint8Array, header: string | undefined): string {
  try {
    return sniff(bytes, {
      transportLayerEncodingLabel: header,
      defaultEncoding: UNDECLARED,
      maxPrescanBytes: PRESCAN,
    });
  } catch {
    return UNDECLARED;
  }
}

/** Tells whether bytes are plainly not what they are said to be: a server's default, or left over from before UTF-8. */
function isContradicted(bytes: Uint8Array, declared: string, header: string | undefined): boolean {
  const { valid, broken } = utf8In(bytes);
  const isUtf8 = valid > 0 && broken === 0;
  switch (declared) {
    case 'windows-1252':
      return isUtf8 && sniffed(new Uint8Array(), header) === declared;
    case 'Shift_JIS':
    case 'EUC-JP':
      return isUtf8 && japaneseIn(bytes, 'UTF-8') > japaneseIn(bytes, declared);
    case 'UTF-16LE':
      // Of UTF-16 without a byte order mark, some have the other order.
      return !bytes.includes(0) || bytes[0] === 0;
    case 'UTF-16BE':
      return !bytes.includes(0);
    default:
      return false;
  }
}
