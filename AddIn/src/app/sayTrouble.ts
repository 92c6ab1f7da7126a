import { Problem } from '@/api/Problem';

/** What went wrong, short enough for a line on the mail. */
export const sayTrouble = (error: unknown) => {
  if (!(error instanceof Problem)) return 'Follow-up could not do that. Please open the pane and try there.';
  return error.code === 'signedOut' || error.code === 'signInNeeded' || error.code === 'consentNeeded' ? 'Open Follow-up once and sign in; then this works with one click.' : error.title;
};
