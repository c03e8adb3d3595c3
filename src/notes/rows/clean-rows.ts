import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { trackingParameters } from '../rules/tracking-parameters.ts';
import { contains, type Edit, type Span } from '../span.ts';

/** The edits that take the tracking parameters from the URLs within some spans, as the rule about them does. */
export function cleanRows(episode: Episode, spans: readonly Span[], context: Context): Edit[] {
  if (episode.conflicted) {
    return [];
  }
  return trackingParameters
    .check(episode, context)
    .filter((finding) => spans.some((span) => contains(span, finding.span)))
    .flatMap(({ fixes: [fix] }) => (fix && 'edits' in fix ? fix.edits : []));
}
