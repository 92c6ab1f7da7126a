import type { SignInWish, TokenWish, WayIn } from './SignInNeeded';

let found: Promise<WayIn> | undefined;

// Outlook signs in for us where it can; where it cannot, a dialog of ours does.
const wayIn = () => {
  found ??= Office.context.requirements.isSetSupported('NestedAppAuth', '1.1') ? import('./nestedSignIn') : import('./dialogSignIn');
  found.catch(() => (found = undefined));
  return found;
};

/** An access token for our own service, without asking anybody. Throws SignInNeeded when somebody has to be asked. */
export const quietToken = async (wish: TokenWish = {}): Promise<string> => (await wayIn()).quietToken(wish);

/** Asks the person to sign in; has to be called from a click. */
export const signIn = async (wish: SignInWish = {}): Promise<void> => (await wayIn()).signIn(wish);
