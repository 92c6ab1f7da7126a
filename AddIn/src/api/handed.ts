import { useQuery } from '@tanstack/react-query';
import { client, told } from './client';
import type { Reading } from './schema';

/** A thread as somebody else hands it over, its mails in Graph's shape. */
export interface HandedThread {
  readonly reader: string;
  readonly readerZone: string;
  readonly messages: readonly object[];
}

/** What a mail says that Outlook itself hands over. Nothing is looked up for it and nothing is kept. */
export const useHanded = (itemId: string, hand: () => Promise<HandedThread>) =>
  useQuery<Reading>({
    queryKey: ['handed', itemId],
    queryFn: async ({ signal }) => told(client.POST('/api/readings', { body: { ...(await hand()) }, signal })),
    staleTime: Infinity,
  });
