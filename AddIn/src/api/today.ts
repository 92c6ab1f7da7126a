import { useQuery } from '@tanstack/react-query';
import { client, told } from './client';
import type { TodayReply } from './schema';

/** What wants doing, without a mail open. */
export const useToday = () =>
  useQuery<TodayReply>({ queryKey: ['today'], queryFn: ({ signal }) => told(client.GET('/api/today', { signal })), refetchInterval: 5 * 60_000 });
