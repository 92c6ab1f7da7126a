import { asked } from './asked';
import { readerAddress } from './reader';
import { registration, scopes } from './registration';
import { SignInNeeded, type SignInWish, type TokenWish } from './SignInNeeded';
import type { SignedIn } from './signInPage';

// Where the dialog and the pane share no storage, the token is all we have: kept in memory, never longer than it lives.
let kept: { readonly token: string; readonly until: number } | undefined;
const early = 2 * 60_000;

const start = async () => {
  const msal = await import('./msal');
  return { app: await msal.createStandardPublicClientApplication({ auth: registration, cache: { cacheLocation: 'localStorage' } }), msal };
};

let started: ReturnType<typeof start> | undefined;

// Where they do share it, the library renews what the dialog got, without a word and without a frame.
const renewed = async (fresh: boolean) => {
  started ??= start();
  const { app, msal } = await started;
  const mine = readerAddress();
  const known = app.getAllAccounts().find(each => each.username.toLowerCase() === mine);
  if (!known) throw new SignInNeeded('Nobody has signed in yet.');
  try {
    const result = await app.acquireTokenSilent({ scopes, account: known, forceRefresh: fresh, cacheLookupPolicy: fresh ? msal.CacheLookupPolicy.RefreshToken : msal.CacheLookupPolicy.AccessTokenAndRefreshToken });
    return result.accessToken;
  } catch (error) {
    if (error instanceof msal.AuthError && error.errorCode !== 'no_network_connectivity') throw new SignInNeeded(error);
    throw error;
  }
};

export const quietToken = async ({ fresh = false, claims }: TokenWish): Promise<string> => {
  // What the service wants to see besides, only the person can show.
  if (claims) throw new SignInNeeded('The service asks to see the person.');
  if (!fresh && kept && kept.until - early > Date.now()) return kept.token;
  return renewed(fresh);
};

// The wish travels behind the #: it stays in the browser and reaches no server's log.
const page = (wish: SignInWish) => {
  const fields = new URLSearchParams({ person: readerAddress() });
  if (wish.claims) fields.set('claims', wish.claims);
  if (wish.consent) fields.set('consent', wish.consent.join(' '));
  return `${new URL('signin.html', window.location.href).href}#${fields.toString()}`;
};

/** Opens our sign-in page in a dialog of Outlook's and waits for its one message. */
export const signIn = async (wish: SignInWish): Promise<void> => {
  const dialog = await asked<Office.Dialog>(done => Office.context.ui.displayDialogAsync(page(wish), { height: 60, width: 30, promptBeforeOpen: false }, done));
  const said = await new Promise<SignedIn>((resolve, reject) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, told => {
      if (!('message' in told) || (told.origin !== undefined && told.origin !== window.location.origin)) return;
      resolve(JSON.parse(told.message) as SignedIn);
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, told => reject(new Error(`The sign-in window was closed (${'error' in told ? told.error : 0}).`)));
  });
  dialog.close();
  if (said.token === undefined) throw new SignInNeeded(said.problem);
  kept = { token: said.token, until: said.until ?? Date.now() };
};
