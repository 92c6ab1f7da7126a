/** The app registration that the pane was built for. */
export const registration = { clientId: import.meta.env.VITE_CLIENT_ID as string, authority: import.meta.env.VITE_AUTHORITY as string };

/** Our own service's one permission. */
export const scopes = [import.meta.env.VITE_API_SCOPE as string];
