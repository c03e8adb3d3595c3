import { add, addText, addVariable, leave, matchAt, type Scan } from './scan.ts';
import { isVariable } from './variables.ts';

/** Defaults within defaults, at most. */
const DEEPEST = 8;

const CHOICE = /\$\{(\d{1,4})\|((?:\\.|[^\\|\r\n])+)\|\}/y;
/** In VS Code's syntax; of these, which no show notes need, only the end is found. */
const TRANSFORM = /\$\{\w{1,40}\/[^\r\n]{0,200}?\/[dgimsuvy]{0,8}\}/y;
const BRACED = /\$\{(?:(\d{1,4})|([A-Za-z_]\w*))([:}])/y;

interface Placeholder {
  readonly raw: string;
  readonly digits: string | undefined;
  readonly name: string;
}

/** Reads what begins with `${` at an offset, and gives where what is read ends. */
export function readBraced(scan: Scan, at: number): number {
  const [choice, digitsOfChoice, choices = ''] = matchAt(CHOICE, scan, at) ?? [];
  if (choice !== undefined) {
    const span = { start: at, end: at + choice.length };
    add(scan, {
      kind: 'stop',
      ...span,
      number: Number(digitsOfChoice),
      content: [],
      choices: parted(choices),
    });
    return span.end;
  }
  const [raw, digits, name = '', sign] = matchAt(BRACED, scan, at) ?? [];
  if (raw !== undefined && (sign === '}' || scan.frames.length < DEEPEST)) {
    return readPlaceholder(scan, at, { raw, digits, name });
  }
  const transform = matchAt(TRANSFORM, scan, at)?.[0];
  leave(scan, at, transform ?? '${', { kind: transform === undefined ? 'malformed' : 'transform', name: '' });
  return at + (transform ?? '${').length;
}

/** Reads `${NAME}` in code, where all else is text. */
export function readInCode(scan: Scan, at: number): number {
  const [raw = '', , name = '', sign] = matchAt(BRACED, scan, at) ?? [];
  if (sign === '}' && isVariable(name)) {
    addVariable(scan, at, raw, name);
    return at + raw.length;
  }
  addText(scan, at, scan.text.charAt(at));
  return at + 1;
}

/** Reads `${1}`, `${NAME}`, or what opens a default. */
function readPlaceholder(scan: Scan, at: number, { raw, digits, name }: Placeholder): number {
  const end = at + raw.length;
  const number = Number(digits);
  if (raw.endsWith(':')) {
    const of = digits !== undefined ? { number } : isVariable(name) ? { name } : undefined;
    scan.frames.push({ start: at, opener: raw, parts: [], ...(of && { of }) });
    addText(scan, at, of === undefined ? raw : '');
  } else if (digits !== undefined) {
    add(scan, { kind: 'stop', start: at, end, number, content: [], choices: [] });
  } else {
    addVariable(scan, at, raw, name);
  }
  return end;
}

/** Parts choices at their commas; a backslash makes a comma, a bar or a backslash text. */
function parted(choices: string): string[] {
  const parts = choices.match(/(?:\\.|[^\\,])+/g) ?? [choices];
  return parts.map((part) => part.replace(/\\([,|\\$}])/g, '$1'));
}
