import { trackingParameters } from '../../../src/notes/rules/tracking-parameters.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const URL = 'https://blog.example.com/rain';
const ok = (name: string, text: string) => ({ name, text: sections(['@kaze', text]) });
const bad = (name: string, text: string, names: string, covers: string, fixed: string): Bad => ({
  ...ok(name, text),
  ...{ covers, message: `Unexpected tracking parameters in the URL: ${names}` },
  fixed: sections(['@kaze', fixed]),
});

const tracking = { extra: ['ref', 'mail_*'], keep: ['gclid', 'utm_*'], excludeHosts: ['example.com'] };
const OTHER = 'https://niwa.example.org/rain';

testRule(trackingParameters, {
  ok: [
    ok('a URL without a query', `- ${URL}`),
    ok('parameters that mean something', `- ${URL}?v=1&t=2&hl=ja&q=x&talk=a&itemName=b`),
    ok('a sheet', `- ${URL}/edit#gid=42`),
    ok('a tracking name in the fragment', `- ${URL}#/a?utm_source=b`),
    ok('a tracking name in a value', `- ${URL}?next=utm_source%3Db`),
    ok('a signed URL', `- ${URL}?utm_source=a&X-Amz-Signature=b`),
    ok('a name that only begins alike', `- ${URL}?utmost=a&fbclids=b`),
    ok('a host that is left alone', '- https://github.com/kaze/rain?utm_source=a'),
    ok('a name in code', `- \`${URL}?utm_source=a\``),
    ok('a comment', `<!-- ${URL}?utm_source=a -->`),
    {
      name: 'the name of the show',
      text: `# Garden Robots 14\n\n- Hosted by @kaze\n\n### @kaze\n\n- ${URL}?utm_source=gardenrobots&utm_medium=web\n`,
    },
    { ...ok('a parameter that the show keeps', `- ${OTHER}?gclid=a&UTM_Source=b`), context: { tracking } },
    {
      ...ok('a host below one that the show leaves alone', `- ${URL}?fbclid=a&ref=b`),
      context: { tracking },
    },
    {
      ...ok('a further name in a signed URL', `- ${OTHER}?ref=a&token=b`),
      context: { tracking },
    },
    ok('a half-typed query', `- ${URL}?`),
    ok('a half-typed name', `- ${URL}?utm`),
  ],
  bad: [
    bad('one parameter', `- ${URL}?utm_source=a`, 'utm_source', '?utm_source=a', `- ${URL}`),
    bad(
      'all parameters of a link',
      `- [Rain](${URL}?utm_source=a&utm_medium=b)`,
      'utm_source, utm_medium',
      '?utm_source=a&utm_medium=b',
      `- [Rain](${URL})`,
    ),
    {
      ...bad(
        'what the show takes for tracking too',
        `- ${OTHER}?ref=a&mail_id=b&v=1&fbclid=c&reference=d`,
        'ref, mail_id, fbclid',
        'ref=a&mail_id=b&v=1&fbclid=c',
        `- ${OTHER}?v=1&reference=d`,
      ),
      context: { tracking },
    },
    bad('the first of several', `- ${URL}?fbclid=a&v=1`, 'fbclid', 'fbclid=a&', `- ${URL}?v=1`),
    bad('the last of several', `- ${URL}?v=1&fbclid=a`, 'fbclid', '&fbclid=a', `- ${URL}?v=1`),
    bad(
      'some among others',
      `- ${URL}?utm_source=a&v=1&fbclid=b&t=2&gclid=c#d`,
      'utm_source, fbclid, gclid',
      'utm_source=a&v=1&fbclid=b&t=2&gclid=c',
      `- ${URL}?v=1&t=2#d`,
    ),
    bad(
      'a link with a title',
      `- [Rain](${URL}?utm_source=a "so it is")`,
      'utm_source',
      '?utm_source=a',
      `- [Rain](${URL} "so it is")`,
    ),
    bad('an autolink', `- <${URL}?utm_source=a>`, 'utm_source', '?utm_source=a', `- <${URL}>`),
    bad(
      'a definition',
      `- [Rain]\n\n[Rain]: ${URL}?utm_source=a`,
      'utm_source',
      '?utm_source=a',
      `- [Rain]\n\n[Rain]: ${URL}`,
    ),
    bad(
      'a definition that two links use',
      `- [Rain][1]\n- [rain][1]\n\n[1]: ${URL}?utm_source=a`,
      'utm_source',
      '?utm_source=a',
      `- [Rain][1]\n- [rain][1]\n\n[1]: ${URL}`,
    ),
    bad(
      'an attribute with entities',
      `<a href="${URL}?v=1&amp;utm_source=a">x</a>`,
      'utm_source',
      '&amp;utm_source=a',
      `<a href="${URL}?v=1">x</a>`,
    ),
    bad('a picture', `![x](${URL}.png?utm_source=a)`, 'utm_source', '?utm_source=a', `![x](${URL}.png)`),
    bad(
      'parameters of one site',
      '- https://youtu.be/niwa?si=a&t=3',
      'si',
      'si=a&',
      '- https://youtu.be/niwa?t=3',
    ),
    bad('a heading', `#### [Rain](${URL}?fbclid=a)`, 'fbclid', '?fbclid=a', `#### [Rain](${URL})`),
    bad(
      'an escaped separator',
      `- [Rain](${URL}?v=1\\&utm_source=a)`,
      'utm_source',
      '\\&utm_source=a',
      `- [Rain](${URL}?v=1)`,
    ),
    bad(
      'a value in another script',
      `- [Rain](${URL}?utm_source=雨&v=1)`,
      'utm_source',
      'utm_source=雨&',
      `- [Rain](${URL}?v=1)`,
    ),
  ],
});
