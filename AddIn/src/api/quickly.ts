import { client, told } from './client';
import type { QuickWish } from './schema';

// Outlook ends a command after five minutes; nobody waits that long for a click.
const soon = () => AbortSignal.timeout(60_000);

/** Keeps a follow-up with one click. */
export const keepQuickly = (itemId: string, wish: QuickWish) => told(client.POST('/api/followups/quick', { body: { itemId, wish }, signal: soon() }));

/** Puts a follow-up back on the day it had. */
export const moveBack = (id: string, on: string) => told(client.PUT('/api/followups/{id}/day', { params: { path: { id } }, body: { on }, signal: soon() }));

/** Takes a follow-up away that was not there before. */
export const takeAway = (id: string) => told(client.DELETE('/api/followups/{id}', { params: { path: { id } }, signal: soon() }));

/** Takes a quiet away that a click has set. */
export const speakAgain = (id: string) => told(client.DELETE('/api/holds/{id}', { params: { path: { id } }, signal: soon() }));
