import { hintAtMost, quiet, section } from './show.ts';

quiet(
  'topics as headings',
  section('#### [水](https://b.example.com/1)\n\n#### [土](https://b.example.com/2)'),
);
quiet(
  'topics as list items',
  section('- [水](https://b.example.com/1)\n- [土](https://b.example.com/2)\n  - よい'),
);
quiet('topics as paragraphs', section('[水](https://b.example.com/1)\n\n[土](https://b.example.com/2)'));
quiet('a heading whose notes hold the link', section('#### 今週の水\n\n- [案内](https://b.example.com/1)'));
quiet(
  'a comment in a fence',
  section('#### [水](https://b.example.com/1)\n\n```sh\n# comment\n### more\n```'),
);
quiet(
  'a fence in a list that is closed at another indent',
  section('#### [水](https://b.example.com/1)\n\n- so:\n  ```sh\n  # a\n   ```\n- on'),
);
quiet('a link text over two lines', section('- [水と\n  土](https://b.example.com/1)'));
quiet('brackets in a link text', section('#### [会 [庭 #2]](https://b.example.com/1)'));
quiet('two spaces behind the marker', section('####  [水](https://b.example.com/1)'));
quiet('a list right under a heading', section('#### [水](https://b.example.com/1)\n- すぐ\n- 下'));
quiet(
  'bare URLs in notes',
  section(
    '#### [水](https://b.example.com/1)\n\n- https://b.example.com/2\n- 図は https://b.example.com/3 に',
  ),
);
hintAtMost(
  'a topic that was in another episode',
  section('#### [Again](https://a.example.com/schedule)\n\n#### [水](https://b.example.com/1)'),
  ['repeated-link'],
);
quiet(
  'the same URL twice in one section',
  section(
    '#### [水](https://b.example.com/1)\n\n- https://b.example.com/1\n- [もう一度](https://b.example.com/1)',
  ),
);
quiet(
  'queries and fragments that mean something',
  section(
    ['?v=a&t=95', '?q=niwa&hl=ja', '?talk=opening', '?itemName=motor', '#gid=42']
      .map((rest, at) => `- [${at}](https://b.example.com/${at}${rest})`)
      .join('\n'),
  ),
);
quiet(
  'an @ in URLs and code',
  section('- [水](https://medium.com/@niwa-watch/301)\n- `kubectl apply -f @delete.json` と `@today`'),
);
quiet(
  'titles and posts written by hand',
  section('#### [水やりの話（訳）](https://b.example.com/1)\n\n> 庭に出た。— @yuki'),
);
