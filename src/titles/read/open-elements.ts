/** Elements whose content is no part of the page, or has titles of its own. */
const HIDING = ['template', 'svg', 'math', 'noscript'];
const FOREIGN = ['svg', 'math'];

/** Elements within drawings whose content is HTML again. */
const INTEGRATION = ['foreignobject', 'annotation-xml'];

/** Tags that end a drawing that was left open. */
const BREAKOUT = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'.split(
    ' ',
  ),
);

/** Which of the elements that hide what is in them are open where a page has been read to. */
export interface OpenElements {
  readonly start: (name: string, isSelfClosing: boolean) => void;
  readonly end: (name: string) => void;
  /** True within a drawing or a formula, where other rules hold for tags. */
  readonly isForeign: () => boolean;
  readonly isHidden: () => boolean;
  readonly isIn: (name: string) => boolean;
}

/** Follows the tags of a page, of which only counts are kept: in no nesting is it slow. */
export function followElements(): OpenElements {
  const open = new Map<string, number>();
  const isIn = (name: string) => (open.get(name) ?? 0) > 0;
  const isDrawing = () => FOREIGN.some(isIn);
  const isForeign = () => isDrawing() && !INTEGRATION.some(isIn);
  const count = (name: string, by: number) => open.set(name, Math.max(0, (open.get(name) ?? 0) + by));
  const breakOut = (isBreakout: boolean) => {
    if (isBreakout && isForeign()) for (const drawing of FOREIGN) open.delete(drawing);
  };
  return {
    start(name, isSelfClosing) {
      breakOut(BREAKOUT.has(name));
      const counts = HIDING.includes(name) || (INTEGRATION.includes(name) && isDrawing());
      if (counts && !(isSelfClosing && (isDrawing() || FOREIGN.includes(name)))) count(name, 1);
    },
    end(name) {
      breakOut(name === 'p' || name === 'br');
      if (open.has(name)) count(name, -1);
      if (FOREIGN.includes(name) && !isDrawing()) for (const inner of INTEGRATION) open.delete(inner);
    },
    isForeign,
    isHidden: () => HIDING.some(isIn),
    isIn,
  };
}
