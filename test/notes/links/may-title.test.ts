import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayTitle } from '../../../src/notes/links/may-title.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { episode, spansOf, titled, U } from '../titled.ts';

const ONLY_SEEN_AFTERWARDS = [
  'behind a reference that would break',
  'behind an exclamation mark',
  'behind a backslash',
];

describe('mayTitle', () => {
  const left = {
    'in code': `\`${U}\``,
    'in a code block': `\`\`\`\n${U}\n\`\`\``,
    'in an open code block': `~~~\n${U}`,
    'in indented code': `text\n\n    ${U}`,
    'behind an open backtick': `\`\` ${U}`,
    'in the text of a link': `[${U}](https://c.d/)`,
    'in the text of a link with more': `[see ${U} now](https://c.d/)`,
    'in the target of a link': `[see](${U})`,
    'in a half-typed target': `[see](${U}`,
    'in a target with a title': `[see](${U} "title")`,
    'in a half-typed text': `[${U}`,
    'in brackets': `[see ${U}]`,
    'in a definition': `[see]: ${U}`,
    'in a half-typed definition': `text\n[see]: ${U}`,
    'in an image': `![see](${U})`,
    'in an autolink': `<${U}>`,
    'in a half-typed autolink': `<${U}`,
    'in an attribute': `<a href="${U}">x</a>`,
    'in a half-typed attribute': `x <a href="${U}`,
    'in an attribute on a line of its own': `x <a\nhref="${U}`,
    'in the text of an HTML link': `see <a href="x">${U}</a>`,
    'in an HTML block': `<div>\n${U}\n</div>`,
    'in a comment': `<!-- ${U} -->`,
    'behind an exclamation mark': `see!${U}`,
    'behind a backslash': `\\${U}`,
    'behind a reference that would break': `[x]${U}\n\n[x]: https://c.d/`,
    'behind a letter': `x${U}`,
    'behind another address': `https://c.d/${U}`,
    'in the query of another address': `https://c.d/?u=${U}`,
    'before more of an address': `${U}/more`,
    'before more of an address and an end': `${U}.html.`,
    'in a presenter heading': `### [@mizu](https://twitter.com/mizu) ${U}`,
    'in a conflict': `<<<<<<< ours\n${U}\n=======\n${U}\n>>>>>>> theirs`,
  };
  for (const [name, notes] of Object.entries(left)) {
    it(`leaves an address ${name}`, () => {
      const text = episode(notes);
      assert.equal(titled(text), text);
      if (ONLY_SEEN_AFTERWARDS.includes(name)) return;
      for (const span of spansOf(text, U)) assert.ok(!mayTitle(readEpisode(text), text, span));
    });
  }

  it('leaves the header', () => {
    const text = `# 001 \n\n- Hosted by @mizu\n- Video: ${U}\n- ${U}\n\n${U}\n\n## Contents\n`;
    assert.equal(titled(text), text);
  });

  it('leaves header fields whatever their address', () => {
    const text = `# 001\n\n- Hosted by @mizu\n- Video: http://x_y/\n`;
    assert.equal(titled(text, 'http://x_y/'), text);
    assert.equal(titled(episode('http://x_y/'), 'http://x_y/'), episode('[Robots](http://x_y/)'));
  });
});
