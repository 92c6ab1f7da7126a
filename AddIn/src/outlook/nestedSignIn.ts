import type { IPublicClientApplication } from '@azure/msal-browser';
import { registration, scopes } from './registration';
import { SignInNeeded, type SignInWish, type TokenWish } from './SignInNeeded';

// Fetched beside the pane, not in it: the first words do not wait for it.
const start = async () => {
  const msal = await import('./msal');
  const app = await msal.createNestablePublicClientApplication({ auth: registration, cache: { cacheLocation: 'localStorage' } });
  return { app, msal };
};

let started: ReturnType<typeof start> | undefined;

const msal = () => {
  started ??= start();
  started.catch(() => (started = undefined));
  return started;
};

const account = (app: IPublicClientApplication) => app.getActiveAccount() ?? app.getAllAccounts()[0];

export const quietToken = async ({ fresh = false, claims }: TokenWish): Promise<string> => {
  const { app, msal: library } = await msal();
  try {
    const known = account(app);
    const result = await app.acquireTokenSilent({ scopes, forceRefresh: fresh, ...(known && { account: known }), ...(claims && { claims }) });
    return result.accessToken;
  } catch (error) {
    if (error instanceof library.AuthError && error.errorCode !== 'no_network_connectivity') throw new SignInNeeded(error);
    throw error;
  }
};

/** What has to be allowed is asked for by its own names: pane and service are one registration, so a yes here counts there. */
export const signIn = async ({ claims, consent = [] }: SignInWish): Promise<void> => {
  const { app } = await msal();
  await app.acquireTokenPopup({ scopes: consent.length > 0 ? [...consent] : scopes, ...(claims && { claims }) });
};
