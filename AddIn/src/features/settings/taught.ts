const place = 'follow-up right-click taught';

/** Whether the person has seen what the right-click can do. */
export const isTaught = () => localStorage.getItem(place) !== null;

/** They have seen it now. */
export const taught = () => localStorage.setItem(place, 'yes');
