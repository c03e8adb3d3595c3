const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 24 * 60 * 60 * 1000;

/** Tells whether a text is a day of the calendar in the form `2021-07-02` (ISO 8601). */
export function isRealDate(text: string): boolean {
  const found = ISO.exec(text);
  if (found === null) {
    return false;
  }
  const at = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return at.toISOString().startsWith(text);
}

/** Gives the real date at the start of a header value; more may follow it, but no further digit or hyphen. */
export function leadingDate(value: string): string | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?![\d\-０-９])/.exec(value)?.[0];
  return date !== undefined && isRealDate(date) ? date : undefined;
}

/** Adds days, possibly negative, to a real date. */
export function addDays(date: string, days: number): string {
  return dayOf(Date.parse(`${date}T00:00:00Z`) + days * DAY);
}

/** Gives the days from one real date to another, negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** Gives the date at a moment (milliseconds since 1970, UTC) where clocks are some hours ahead of UTC. */
export function dayOf(moment: number, hoursAhead = 0): string {
  return new Date(moment + (hoursAhead * DAY) / 24).toISOString().slice(0, 10);
}

/** Gives the day of the week of a real date, 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Gives the first show day after a date; a week later where no show days are known. */
export function nextShowDay(date: string, showDays: readonly number[]): string {
  for (let days = 1; days <= 7; days += 1) {
    const next = addDays(date, days);
    if (showDays.includes(weekday(next))) {
      return next;
    }
  }
  return addDays(date, 7);
}
