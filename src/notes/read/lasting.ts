import type { Nodes, Root } from 'mdast';
import { keepOn } from './keep-on.ts';

/** What is known of a block, and the offset at which the block was then. */
interface Known<Answer> {
  readonly at: number;
  readonly answer: Answer;
}

/**
 * Makes a function that reads a block once, as long as the block lasts from one tree to the next. Where the block has moved, the
 * answer, which is plain data, is moved along. What is not to last is read each time.
 */
export function lasting<Block extends Nodes, Rest extends unknown[], Answer>(
  read: (block: Block, ...rest: Rest) => Answer,
  lasts: (block: Block, answer: Answer) => boolean = () => true,
): (block: Block, ...rest: Rest) => Answer {
  const known = keepOn<Known<Answer>>();
  return (block, ...rest) => {
    const at = block.position?.start.offset ?? 0;
    const before = known.get(block);
    if (before?.at === at) {
      return before.answer;
    }
    const answer = before === undefined ? read(block, ...rest) : moved(before.answer, at - before.at);
    if (before !== undefined || lasts(block, answer)) {
      known.set(block, { at, answer });
    }
    return answer;
  };
}

/** Gives the blocks at the top of a tree, for lists their items: a list is made anew when one of its items is. */
export function lastingBlocks({ children }: Root): Nodes[] {
  return children.flatMap((block): Nodes[] => (block.type === 'list' ? block.children : [block]));
}

/** Copies plain data with all spans in it moved. */
function moved<Data>(data: Data, by: number): Data {
  if (typeof data !== 'object' || data === null) {
    return data;
  }
  if (Array.isArray(data)) {
    return data.map((one) => moved(one, by)) as Data;
  }
  const copy = { ...data } as Record<string, unknown>;
  for (const key in copy) {
    const value = copy[key];
    if (typeof value === 'number') {
      copy[key] = key === 'start' || key === 'end' ? value + by : value;
    } else if (typeof value === 'object') {
      copy[key] = moved(value, by);
    }
  }
  return copy as Data;
}
