import { useQuery } from '@tanstack/react-query';
import { client, told } from './client';
import type { InsightsReply } from './schema';

/** What the deals so far teach. */
export const useInsights = () =>
  useQuery<InsightsReply>({ queryKey: ['insights'], queryFn: ({ signal }) => told(client.GET('/api/insights', { signal })), staleTime: 0 });
