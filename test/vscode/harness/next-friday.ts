/** The day of the sample show's last episode, a Friday like those of the others, written there with a full-width digit. */
const LAST = '2026-12-04';

/** Gives the date that the sample show's next episode has by its rhythm: the first Friday after its last episode (or that of another show) and after today. */
export function nextFriday(last = LAST): string {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const date = new Date(Math.max(today, Date.parse(last)));
  do date.setUTCDate(date.getUTCDate() + 1);
  while (date.getUTCDay() !== 5);
  return date.toISOString().slice(0, 10);
}
