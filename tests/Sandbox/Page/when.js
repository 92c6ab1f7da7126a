// Days and times in the zone of the mailbox, as Outlook writes them.
import { state } from './state.js';

const windowsZones = {
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'India Standard Time': 'Asia/Kolkata',
};

export const zone = () => {
  const name = state.settings.timeZone ?? 'UTC';
  const known = windowsZones[name] ?? name;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: known });
    return known;
  } catch {
    return 'UTC';
  }
};

const write = (moment, options) => new Intl.DateTimeFormat('en-US', { timeZone: zone(), ...options }).format(moment);

const day = moment => write(moment, { year: 'numeric', month: '2-digit', day: '2-digit' });

/** "Fri, Sep 18, 2026, 10:00 AM" */
export const fully = text => write(new Date(text), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' });

/** The time today, else the day. */
export const shortly = text => {
  const moment = new Date(text);
  if (day(moment) === day(state.now)) return write(moment, { hour: 'numeric', minute: '2-digit' });
  const options = { weekday: 'short', day: 'numeric', month: 'short' };
  return write(moment, moment.getFullYear() === state.now.getFullYear() ? options : { day: 'numeric', month: 'short', year: 'numeric' });
};

/** The moment at which it is ten in the morning here on a day like "2026-10-12". */
export const tenOn = text => {
  const asUtc = new Date(`${text}T10:00:00Z`);
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', { timeZone: zone(), hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' })
      .formatToParts(asUtc)
      .map(part => [part.type, Number(part.value)]),
  );
  const here = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
  return new Date(asUtc.getTime() - (here - asUtc.getTime()));
};

/** A dateTimeTimeZone of Graph's, which is always in UTC here. */
export const fromGraph = zoned => (zoned ? new Date(`${zoned.dateTime.slice(0, 19)}Z`) : undefined);
