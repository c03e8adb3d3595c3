import type { Site } from './site.ts';

/** What stands between a title and the name of its site. */
const SEPARATOR = /\s*[-–—|｜:：·•／/»«]\s*$/;

/** Takes from a title what the pages of a site put around it; where nothing would be left, nothing is taken. */
export function withoutParts(title: string, drop: Site['drop'], siteName: string | undefined): string {
  if (drop === undefined) return title;
  return (drop === 'site name' ? withoutName(title, siteName) : title.replace(drop, '').trim()) || title;
}

function withoutName(title: string, siteName: string | undefined): string {
  const name = siteName?.normalize('NFC').trim();
  if (!name || !title.endsWith(name)) return title;
  const rest = title.slice(0, -name.length);
  return SEPARATOR.test(rest) ? rest.replace(SEPARATOR, '') : title;
}
