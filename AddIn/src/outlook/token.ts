import type { IPublicClientApplication } from '@azure/msal-browser';

const scopes = [import.meta.env.VITE_API_SCOPE as string];

/** Nobody is signed in, or Microsoft wants to see the person: a button has to ask. */
export class SignInNeeded extends Error {
  constructor(cause: unknown) {
    super('Sign-in is needed.', { cause });
    this.name = 'SignInNeeded';
  }
}

// Fetched beside the pane, not in it: the first words do not wait for it.
const start = async () => {
  const msal = await import('./msal');
  const app = await msal.createNestablePublicClientApplication({
    auth: { clientId: import.meta.env.VITE_CLIENT_ID as string, authority: import.meta.env.VITE_AUTHORITY as string },
    cache: { cacheLocation: 'localStorage' },
  });
  return { app, msal };
};

let started: ReturnType<typeof start> | undefined;

const msal = () => {
  started ??= start();
  started.catch(() => (started = undefined));
  return started;
};

const account = (app: IPublicClientApplication) => app.getActiveAccount() ?? app.getAllAccounts()[0];

interface TokenWish {
  /** The service refused the last one. */
  readonly fresh?: boolean;
  /** What the service wants to see besides, from its challenge. */
  readonly claims?: string | undefined;
}

/** An access token for our own service, without asking anybody. Throws SignInNeeded when somebody has to be asked. */
export const quietToken = async ({ fresh = false, claims }: TokenWish = {}): Promise<string> => {
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

/** Asks the person to sign in; has to be called from a click. */
export const signIn = async (claims?: string): Promise<void> => {
  const { app } = await msal();
  await app.acquireTokenPopup({ scopes, ...(claims && { claims }) });
};
