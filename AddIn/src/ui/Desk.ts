import { createContext, useContext } from 'react';
import type { Day } from './days';

/** Words in a mail: where they stand, and what they are. */
export interface Words {
  readonly messageId: string;
  readonly start: number;
  readonly length: number;
  readonly quote: string;
}

/** What the frame lends to every feature. */
export interface Desk {
  /** The reader's day, as the service counts it. */
  readonly today: Day;
  /** "You", a first name, or the address where no name is known. */
  readonly nameOf: (address: string) => string;
  /** Opens the mail's words in the pane, marked; the note says how they were understood. */
  readonly showWords: (words: Words, note?: string) => void;
  /** Asks the person to sign in: to show Microsoft what it wants to see besides, and to allow what is needed. */
  readonly signIn: (wish: { readonly claims?: string | undefined; readonly consent?: readonly string[] | undefined }) => Promise<void>;
  /** Says something to whoever cannot see the pane change. */
  readonly announce: (text: string) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A feature stands outside of the frame.');
  return desk;
};
