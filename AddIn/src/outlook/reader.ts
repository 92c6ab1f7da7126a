/** Whose mailbox this is, in lower case; empty when Outlook does not say. */
export const readerAddress = () => profile()?.emailAddress.toLowerCase() ?? '';

/** The zone Outlook shows times in, as Windows or IANA names it. */
export const readerZone = () => profile()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

const profile = () => Office.context.mailbox.userProfile as Office.UserProfile | undefined;
