// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { client, signWith, told } from './client';
import { Problem } from './Problem';

const answers: Response[] = [];
const asked: Request[] = [];
const tokens: object[] = [];

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' } });
const today = () => told(client.GET('/api/today'));
const problem = async () => {
  const error: unknown = await today().catch((reason: unknown) => reason);
  if (!(error instanceof Problem)) throw new Error('It was told without a problem.');
  return error;
};

beforeEach(() => {
  answers.length = asked.length = tokens.length = 0;
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request);
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
  });
  signWith(wish => {
    tokens.push(wish);
    return Promise.resolve(`token ${tokens.length}`);
  });
});
afterEach(() => vi.unstubAllGlobals());

it('signs every question', async () => {
  answers.push(json({ today: '2026-09-18', groups: [] }));
  expect(await today()).toEqual({ today: '2026-09-18', groups: [] });
  expect(asked[0]?.headers.get('Authorization')).toBe('Bearer token 1');
});

it('asks once more with a fresh token, and with what Microsoft wants to see, when the first is refused', async () => {
  answers.push(json({ code: 'signInNeeded', title: 'Sign in', claims: '{"access_token":{}}' }, 401), json({ groups: [] }));
  await today();
  expect(tokens).toEqual([{}, { fresh: true, claims: '{"access_token":{}}' }]);
  expect(asked[1]?.headers.get('Authorization')).toBe('Bearer token 2');
});

it('does not ask a third time', async () => {
  answers.push(json({ code: 'signInNeeded', title: 'Outlook asks you to sign in again.' }, 401), json({ code: 'signInNeeded', title: 'Outlook asks you to sign in again.' }, 401));
  expect((await problem()).code).toBe('signInNeeded');
  expect(asked).toHaveLength(2);
});

it('tells a refusal by its sentence and its code', async () => {
  answers.push(json({ code: 'mailboxBusy', title: 'Outlook is busy.', traceId: '00-1' }, 503));
  expect(await problem()).toMatchObject({ code: 'mailboxBusy', title: 'Outlook is busy.', status: 503, trace: '00-1' });
});

it('tells the first sentence about a field', async () => {
  answers.push(json({ code: 'badRequest', title: 'Something cannot be read.', errors: { on: ['The day has passed.'] } }, 400));
  expect((await problem()).title).toBe('The day has passed.');
});

it('says so when nothing answers', async () => {
  expect(await problem()).toMatchObject({ code: 'outOfReach', status: 0 });
});

it('says so when what answers is no problem document', async () => {
  answers.push(new Response('<html>Bad gateway</html>', { status: 502 }));
  expect(await problem()).toMatchObject({ code: 'http502', status: 502 });
});

it('remembers since when, until it works again', async () => {
  const first = (await problem()).since;
  await new Promise(resolve => setTimeout(resolve, 5));
  expect((await problem()).since).toEqual(first);
  answers.push(json({ groups: [] }));
  await today();
  expect((await problem()).since.getTime()).toBeGreaterThan(first.getTime());
});
