/** A configuration with every key. */
export const FULL = `\uFEFF{
  // What the show decides.
  "$schema": "./schemas/shownotes.schema.json",
  "episodes": "notes/*.md",
  "rules": { "show-day": "off", "missing-video": "error", },
  "showDays": ["saturday", "friday"],
  "showTime": "22:00",
  "timeZone": "Asia/Tokyo",
  "presenters": [
    { "handle": "@mizuyari", "url": "https://twitter.com/mizuyari_example", "regular": true },
    { "handle": "hatakebot", "name": "Hatake Bot", "aliases": ["@hatake", "畑"] },
    { "name": "ふたば", "regular": false },
  ],
  "topicsPerPresenter": { "least": 3, "most": 4 },
  "template": "templates/episode.md",
  "tracking": { "extra": ["ref", "mail_*"], "keep": ["utm_source"], "excludeHosts": ["Garden.example.com"] },
}`;

/** Configurations with which nothing is wrong. */
export const GOOD: Readonly<Record<string, string>> = {
  'an empty file': '',
  'nothing but a comment': '// later\n',
  'an empty object': '{}',
  'Windows line ends': '{\r\n  "showDays": ["friday"] // always\r\n}\r\n',
  'no show days, which stand for any': '{"showDays": []}',
  'a show after midnight': '{"showTime": "25:00", "timeZone": "UTC"}',
  'two people of one name':
    '{"presenters": [{"handle": "a", "name": "ame"}, {"handle": "b", "name": "ame"}]}',
  'an own name among the aliases': '{"presenters": [{"handle": "a", "aliases": ["@A", "a"]}]}',
  'accounts of one name on two sites':
    '{"presenters": [{"name": "a", "url": "https://x.com/n"}, {"name": "b", "url": "https://github.com/n"}]}',
  'levels of the rules that are not about notes':
    '{"rules": {"configuration": "off", "template": "hint", "unused-suppression": "error"}}',
};

/** A configuration with what is wrong in it, and what is read of it all the same. */
export interface Bad {
  readonly name: string;
  readonly text: string;
  /** As `kind | what is covered | message`. */
  readonly problems: readonly string[];
  readonly left: unknown;
}
