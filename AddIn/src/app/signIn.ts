import { signWith } from '@/api/client';
import { Problem } from '@/api/Problem';
import { SignInNeeded } from '@/outlook/SignInNeeded';
import { quietToken } from '@/outlook/token';

/** Gives every call to the service a token, and says in our own words when there is none. */
export const signTheCalls = () => {
  signWith(async wish => {
    try {
      return await quietToken(wish);
    } catch (cause) {
      if (cause instanceof SignInNeeded) throw new Problem({ code: 'signedOut', title: 'Nobody is signed in.', status: 401, claims: wish.claims, cause, detail: String(cause.cause) });
      throw cause;
    }
  });
  // The library is under way while the pane draws its first lines.
  void quietToken().catch(() => undefined);
};

