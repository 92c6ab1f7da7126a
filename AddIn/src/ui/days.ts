/** A day as the service writes it: 2026-09-16. */
export type Day = string;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const inFull = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayLength = 24 * 60 * 60 * 1000;

const midnight = (day: Day) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** How many days lie between two days; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day) => Math.round((midnight(to).getTime() - midnight(from).getTime()) / dayLength);

/** "Wed 16 Sep"; with the year when it is not this one. */
export const calendarDay = (day: Day, today: Day) => {
  const at = midnight(day);
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${at.getUTCFullYear()}`;
  return `${weekdays[at.getUTCDay()]} ${at.getUTCDate()} ${months[at.getUTCMonth()]}${year}`;
};

/** "today", "tomorrow", "yesterday", else the calendar day. */
export const sayDay = (day: Day, today: Day) =>
  ({ [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' })[daysBetween(today, day)] ?? calendarDay(day, today);

/** "Wednesday 16 September 2026": what hovering over a day shows. */
export const fullDay = (day: Day) => inFull.format(midnight(day)).replace(',', '');

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** "8 days", "3 weeks", "5 months": as coarse as people say it. */
const span = (days: number) =>
  days < 14 ? counted(days, 'day') : days < 63 ? counted(Math.round(days / 7), 'week') : counted(Math.round(days / 30.4), 'month');

/** "8 days ago", "yesterday", "in 3 weeks". */
export const sayDistance = (day: Day, today: Day) => {
  const days = daysBetween(today, day);
  if (Math.abs(days) <= 1) return sayDay(day, today);
  return days < 0 ? `${span(-days)} ago` : `in ${span(days)}`;
};

/** "2 days late"; nothing for a day that has not passed. */
export const sayLate = (due: Day, today: Day) => (daysBetween(due, today) > 0 ? `${span(daysBetween(due, today))} late` : undefined);

/** The local day and clock time of a moment: "Thu 3 Sep, 16:05". */
export const sayMoment = (moment: string, today: Day) => {
  const at = new Date(moment);
  return `${calendarDay(dayOf(moment), today)}, ${clock(at)}`;
};

/** "8:10" on the person's own clock. */
export const clock = (at: Date) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;

/** The local day of a moment. */
export const dayOf = (moment: string): Day => {
  const at = new Date(moment);
  return [at.getFullYear(), String(at.getMonth() + 1).padStart(2, '0'), String(at.getDate()).padStart(2, '0')].join('-');
};

/** The day so many days later. */
export const daysLater = (day: Day, days: number): Day => new Date(midnight(day).getTime() + days * dayLength).toISOString().slice(0, 10);
