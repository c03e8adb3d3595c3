import { presenterAccount } from '../../../src/notes/rules/presenter-account.ts';
import { sections } from './presenters.ts';
import { shown } from './show.ts';
import { testRule } from './table.ts';

const RIGHT = '[kaze](https://twitter.com/kaze_wind)';
const AME = '[ame](https://x.com/rain)';
const TWICE = shown([[RIGHT, AME], [RIGHT, AME], ['@kaze']]);
const ok = (name: string, heading: string, context = TWICE) => ({
  name,
  text: sections([heading, '- Wind']),
  context,
});
const bad = (name: string, account: string, context = TWICE) => ({
  ...ok(name, `[kaze](https://twitter.com/${account})`, context),
  covers: `https://twitter.com/${account}`,
  message: `Unexpected account ${account}, expected kaze_wind`,
  fixed: sections([RIGHT, '- Wind']),
});

testRule(presenterAccount, {
  ok: [
    ok('the usual account', RIGHT),
    ok('the usual account on the other name of its host', '[kaze](https://x.com/Kaze_Wind/)'),
    ok('another host', '[kaze](https://github.com/kazekaze)'),
    ok('a site', '[@kaze](https://kaze.example.com/)'),
    ok('a handle', '@kaze'),
    ok('somebody new', '[yuki](https://twitter.com/yuki)'),
    ok('a first appearance', '[kaze](https://twitter.com/wind)', shown([['@kaze'], ['@kaze']])),
    ok('an account that was seen once', '[kaze](https://x.com/wind)', shown([[RIGHT], ['@kaze']])),
    ok('two accounts in use', '[kaze](https://x.com/third)', {
      ...shown([[RIGHT], [RIGHT], ['[kaze](https://x.com/other)'], ['[kaze](https://x.com/other)']]),
    }),
    ok('a new account that later episodes have', '[kaze](https://x.com/kaze_new)', {
      ...shown([[RIGHT], [RIGHT]], [['[kaze](https://x.com/kaze_new)']]),
    }),
    ok('an old account that only later episodes have another of', '[kaze](https://x.com/storm)', {
      ...shown([['@kaze']], [[RIGHT], [RIGHT]]),
    }),
    {
      ...ok('an account that the header gives', '[kaze](https://x.com/other)'),
      text: sections(['[kaze](https://x.com/other)', '']).replace(
        'Guest: -',
        'Guest: [kaze](https://x.com/other)',
      ),
    },
  ],
  bad: [
    bad('an account that is called like the handle', 'kaze'),
    bad('a slip of typing', 'kaze_wnd'),
    bad('the account of somebody else', 'rain'),
    bad('the account of somebody else after one episode', 'rain', shown([[RIGHT, AME]])),
    bad('a slip before the archive had the account', 'kaze__wind', shown([['@kaze']], [[RIGHT], [RIGHT]])),
    {
      ...ok('the account of an alias', '[風間](https://twitter.com/storm)', {
        ...shown([['[風間(kaze)さん](https://twitter.com/kaze_wind)'], [RIGHT]]),
      }),
      covers: 'https://twitter.com/storm',
      message: 'Unexpected account storm, expected kaze_wind',
      fixed: sections(['[風間](https://twitter.com/kaze_wind)', '- Wind']),
    },
  ],
});
