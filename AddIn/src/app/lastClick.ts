/** What the last click did to a mail: enough to take it back. */
export interface LastClick {
  readonly itemId: string;
  readonly id: string;
  /** The day it had before; null when there was none. */
  readonly before: string | null;
  /** The quiet towards the firm that it set; null when it set none. */
  readonly hold: string | null;
}

const place = 'follow-up last click';

// Each command runs in a page of its own that is gone afterwards; the browser's storage is what they share.
export const rememberClick = (click: LastClick) => localStorage.setItem(place, JSON.stringify(click));

/** The last click on this mail, once. */
export const takeLastClick = (itemId: string): LastClick | undefined => {
  const kept = localStorage.getItem(place);
  const click = kept ? (JSON.parse(kept) as LastClick) : undefined;
  if (click?.itemId !== itemId) return undefined;
  localStorage.removeItem(place);
  return click;
};
