import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { client, told } from './client';
import type { LookOverReply, LookOverRequest } from './schema';

/** What to know before a mail goes out. What was known of it stays while it is looked over again. */
export const useLookOver = (writing: LookOverRequest | undefined) =>
  useQuery<LookOverReply>({
    queryKey: ['lookOver', writing],
    queryFn: writing ? ({ signal }) => told(client.POST('/api/drafts/look-over', { body: writing, signal })) : skipToken,
    enabled: writing !== undefined && writing.to.length + writing.cc.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
