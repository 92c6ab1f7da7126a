import createClient from 'openapi-fetch';
import { forget, remember } from './outage';
import { Problem, problemOf } from './Problem';
import type { paths } from './schema';

interface TokenWish {
  readonly fresh?: boolean;
  readonly claims?: string | undefined;
}

type TokenSource = (wish: TokenWish) => Promise<string>;

let tokens: TokenSource = () => Promise.reject(new Error('Nobody said where tokens come from.'));

/** Says where tokens come from; done once, by the frame. */
export const signWith = (source: TokenSource) => {
  tokens = source;
};

const signed = async (request: Request, wish: TokenWish) => {
  request.headers.set('Authorization', `Bearer ${await tokens(wish)}`);
  return fetch(request);
};

const claimsOf = async (response: Response) => problemOf(await response.clone().json().catch(() => undefined), response.status).claims;

const send = async (request: Request) => {
  const again = request.clone();
  try {
    const response = await signed(request, {});
    return response.status === 401 ? await signed(again, { fresh: true, claims: await claimsOf(response) }) : response;
  } catch (error) {
    if (request.signal.aborted || error instanceof Problem) throw error;
    throw new Problem({ code: 'outOfReach', title: 'Follow-up cannot be reached.', status: 0, cause: error, detail: String(error) });
  }
};

export const client = createClient<paths>({ baseUrl: (import.meta.env.VITE_API_URL as string | undefined) ?? window.location.origin, fetch: send });

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the service told, or a Problem that says why not. */
export const told = async <T>(asking: Promise<Answer<T>>): Promise<T> => {
  try {
    const { data, error, response } = await asking;
    if (!response.ok) throw problemOf(error, response.status);
    forget();
    return data as T;
  } catch (error) {
    throw error instanceof Problem ? remember(error) : error;
  }
};
