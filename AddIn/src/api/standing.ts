import { useQuery } from '@tanstack/react-query';
import { client, told } from './client';
import type { StandingReply } from './schema';

/** How we stand with the mailbox: the service knows it without asking Outlook. Asked anew wherever it is shown. */
export const useStanding = () =>
  useQuery<StandingReply>({ queryKey: ['standing'], queryFn: ({ signal }) => told(client.GET('/api/standing', { signal })), staleTime: 0, refetchInterval: 5 * 60_000 });
