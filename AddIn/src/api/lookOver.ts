import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, told } from './client';
import type { LookOverReply } from './schema';

interface Writing {
  readonly threadId: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly text: string;
}

/** What to know before a mail goes out. What was known of it stays while it is looked over again. */
export const useLookOver = (writing: Writing | undefined) =>
  useQuery<LookOverReply>({
    queryKey: ['lookOver', writing],
    queryFn: ({ signal }) => told(client.POST('/api/drafts/look-over', { body: { threadId: writing?.threadId ?? null, to: [...(writing?.to ?? [])], cc: [...(writing?.cc ?? [])], text: writing?.text ?? '' }, signal })),
    enabled: writing !== undefined && writing.to.length + writing.cc.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
