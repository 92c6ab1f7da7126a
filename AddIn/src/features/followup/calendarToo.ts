const place = 'follow-up in calendar too';

/** Whether the person wanted their last reminder in the calendar too: then they will want the next one there as well. */
export const calendarToo = () => localStorage.getItem(place) === 'yes';

/** What they wanted this time. */
export const rememberCalendar = (wanted: boolean) => (wanted ? localStorage.setItem(place, 'yes') : localStorage.removeItem(place));
