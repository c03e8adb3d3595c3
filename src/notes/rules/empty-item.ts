import { hasPassed } from '../dates/passed.ts';
import type { Stub } from '../read/marks.ts';
import { type Finding, type Message, message, type Rule } from '../rule.ts';

/** Flags list items and topics in which nothing was ever written, once the show has taken place. */
export const emptyItem: Rule = {
  id: 'empty-item',
  severity: 'information',
  afterShow: true,
  summary: 'After the show, a list item or a topic is still empty, or only a placeholder such as `???`.',
  mend: 'Removes it.',
  check(episode, context) {
    return episode.stubs.length > 0 && hasPassed(episode, context) ? episode.stubs.map(find) : [];
  },
};

function find(stub: Stub): Finding {
  const span = { start: stub.start, end: stub.end };
  const title =
    stub.placeholder === '' ? message('Remove the empty line') : message('Remove {0}', stub.placeholder);
  return {
    message: tell(stub),
    span,
    // A placeholder was written, and a hyphen below a text may have been meant to make a heading of it.
    fixes: [
      {
        title,
        safe: stub.placeholder === '' && stub.kind !== 'underline',
        edits: [{ span: stub.line, text: '' }],
      },
    ],
    silences: [span],
  };
}

function tell({ kind, placeholder }: Stub): Message {
  if (placeholder !== '') {
    return message('Unexpected placeholder {0} after the show', placeholder);
  }
  switch (kind) {
    case 'item':
      return message('Empty list item');
    case 'heading':
      return message('Empty topic');
    case 'underline':
      return message('Empty list item, which makes the line above a heading');
  }
}
