import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import type { CorrectionKind, ThreadReply } from './schema';

export const threadQuery = (itemId: string) =>
  queryOptions<ThreadReply>({
    queryKey: ['thread', itemId],
    queryFn: ({ signal }) => told(client.GET('/api/threads', { params: { query: { itemId } }, signal })),
  });

/** The thread behind the open mail. Asking stops when another mail is selected. */
export const useThread = (itemId: string) => useQuery(threadQuery(itemId));

interface Correction {
  readonly findingId: string;
  readonly kind: CorrectionKind;
  readonly on?: string;
}

/** Tells the service what it got wrong; the thread comes back as it now reads. */
export const useCorrect = (itemId: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (correction: Correction) => told(client.POST('/api/corrections', { body: { itemId, ...correction } })),
    onSuccess: thread => queries.setQueryData(threadQuery(itemId).queryKey, thread),
  });
};
