interface Advice {
  /** What still works meanwhile. */
  readonly stands?: string;
  /** The one thing to do. */
  readonly act: 'signIn' | 'again' | 'nothing';
}

const reminders = 'Your reminders in To Do stand.';

const advice: Readonly<Record<string, Advice | undefined>> = {
  signInNeeded: { stands: reminders, act: 'signIn' },
  consentNeeded: { stands: reminders, act: 'signIn' },
  mailboxClosed: { stands: reminders, act: 'nothing' },
  mailboxGone: { act: 'nothing' },
  mailNotFound: { act: 'nothing' },
  notAllowed: { act: 'nothing' },
  firmNotAllowed: { act: 'nothing' },
  tooLarge: { act: 'nothing' },
  badRequest: { act: 'nothing' },
  followUpEnded: { act: 'nothing' },
  unknownRecipient: { act: 'nothing' },
  notReady: { act: 'nothing' },
};

/** What to tell beside a trouble. One that we do not know may pass: trying again is never wrong. */
export const whatToDo = (code: string | undefined): Advice => advice[code ?? ''] ?? { stands: reminders, act: 'again' };
