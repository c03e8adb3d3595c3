import fc from 'fast-check';
import { glue, line } from './arbitrary.ts';

/** Comments that ignore problems, or are meant to, each where a line begins or behind words. */
const comment = fc.constantFrom(
  '\n<!-- show-notes-disable-next-line malformed-link -->',
  '\n  <!-- show-notes-disable-next-line malformed-link, tracking-parameters -->',
  '\n> <!-- show-notes-disable-next-line -->',
  '\n<!-- show-notes-disable-next-line repeated-dat -- a reason -->',
  '\n<!-- show-notes-disable-line marker-spacing -->',
  '\n- <!-- show-notes-disable-file bare-topic show-day unknown -->',
  '\n <!-- show-notes-disable-file -->',
  '\nwords <!-- show-notes-disable-next-line -->',
);
const written = fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: comment });

/** An episode with such comments anywhere. */
export const commented = fc
  .array(fc.tuple(written, glue), { maxLength: 12 })
  .map((parts) => `# 014\n\n- Hosted by @kaze\n- Video:\n\n### @kaze\n\n${parts.flat().join('')}`);
