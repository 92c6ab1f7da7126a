/** Nobody is signed in, or Microsoft wants to see the person: a button has to ask. */
export class SignInNeeded extends Error {
  constructor(cause: unknown) {
    super('Sign-in is needed.', { cause });
    this.name = 'SignInNeeded';
  }
}

export interface TokenWish {
  /** The service refused the last one. */
  readonly fresh?: boolean;
  /** What the service wants to see besides, from its challenge. */
  readonly claims?: string | undefined;
}

export interface SignInWish {
  /** What Microsoft wants to see besides, from its challenge. */
  readonly claims?: string | undefined;
  /** What the service needs to be allowed. */
  readonly consent?: readonly string[] | undefined;
}

/** One way to sign in; which one there is depends on the Outlook around us. */
export interface WayIn {
  /** An access token for our own service, without asking anybody. Throws SignInNeeded when somebody has to be asked. */
  readonly quietToken: (wish: TokenWish) => Promise<string>;
  /** Asks the person; has to be called from a click. */
  readonly signIn: (wish: SignInWish) => Promise<void>;
}
