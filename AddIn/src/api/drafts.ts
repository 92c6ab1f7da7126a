import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import type { DraftPreview, MakePushRequest, PushReply } from './schema';

// Both are judged anew each time they are opened: a draft made before their reply must never be offered as if nothing had happened.
const fresh = { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false };

/** The reply as it would read. */
export const useDraft = (itemId: string) =>
  useQuery<DraftPreview>({ queryKey: ['draft', itemId], queryFn: ({ signal }) => told(client.GET('/api/drafts', { params: { query: { itemId } }, signal })), ...fresh });

export const useMakeDraft = (itemId: string) =>
  useMutation({ mutationFn: (body: string) => told(client.POST('/api/drafts', { body: { itemId, body } })) });

/** The last letter before it is made. */
export const usePush = (itemId: string) =>
  useQuery<PushReply>({ queryKey: ['push', itemId], queryFn: ({ signal }) => told(client.GET('/api/push', { params: { query: { itemId } }, signal })), ...fresh });

export const useMakePush = (itemId: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (push: Omit<MakePushRequest, 'itemId'>) => told(client.POST('/api/push', { body: { itemId, ...push } })),
    // The deal's history tells what the reader went on without.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['deal'] }),
  });
};
