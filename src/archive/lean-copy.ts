import type { EpisodeFacts } from '../notes/context.ts';
import type { Position } from '../notes/position.ts';
import { rememberTexts } from '../notes/remember-texts.ts';

/** Lines and columns up to which positions are shared: further ones are rare, and would be kept for nothing. */
const NEAR = 256;

/**
 * Makes a function that copies facts as plain data, of which equal texts and positions are one: an archive of 2,000 episodes
 * takes 2.3 times the memory of its texts so, and 3.5 times without. Nothing is cut out of the text that was read, since that
 * would keep all of it.
 */
export function makeLeanCopy(): (facts: EpisodeFacts) => EpisodeFacts {
  const shareText = rememberTexts((text) => text);
  const positions = new Map<number, Position>();
  const sharePosition = (position: Position) => {
    const { line, column } = position;
    const shared = positions.get(line * NEAR + column) ?? position;
    positions.set(line * NEAR + column, shared);
    return shared;
  };
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return shareText(value);
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if (isPosition(value)) {
      return value.line < NEAR && value.column < NEAR ? sharePosition(value) : value;
    }
    for (const [key, part] of Object.entries(value)) {
      Object.assign(value, { [key]: share(part) });
    }
    return value;
  };
  return (facts) => share(JSON.parse(JSON.stringify(facts))) as EpisodeFacts;
}

function isPosition(value: object): value is Position {
  return 'line' in value && 'column' in value;
}
