// The page in the dialog: it goes to Microsoft, comes back with a token, and hands it to the pane that opened it.
import { AuthError, createStandardPublicClientApplication } from './msal';
import { registration, scopes } from './registration';

/** The one message to the pane. */
export interface SignedIn {
  readonly token?: string;
  readonly until?: number;
  readonly problem?: string;
}

// Nobody but a page of our own host is told anything.
const tell = (said: SignedIn) => Office.context.ui.messageParent(JSON.stringify(said), { targetOrigin: window.location.origin });

// Taken out of the address before the library looks for Microsoft's answer in the same place.
const takeWish = () => {
  const wish = new URLSearchParams(window.location.hash.slice(1));
  if (wish.has('person')) history.replaceState(null, '', window.location.pathname);
  return wish;
};

const run = async () => {
  await Office.onReady();
  const wish = takeWish();
  const here = window.location.origin + window.location.pathname;
  const app = await createStandardPublicClientApplication({ auth: { ...registration, redirectUri: here }, cache: { cacheLocation: 'localStorage' } });
  const back = await app.handleRedirectPromise();
  if (back) {
    tell({ token: back.accessToken, until: back.expiresOn?.getTime() ?? Date.now() });
    return;
  }

  const [person, claims, consent] = ['person', 'claims', 'consent'].map(field => wish.get(field) ?? '');
  await app.acquireTokenRedirect({
    scopes,
    ...(person && { loginHint: person }),
    ...(claims && { claims }),
    ...(consent && { extraScopesToConsent: consent.split(' ') }),
  });
};

run().catch((error: unknown) => {
  const said = document.getElementById('said');
  if (said) said.textContent = 'The sign-in did not work. Close this window and try again.';
  tell({ problem: error instanceof AuthError ? error.errorCode : String(error) });
});
