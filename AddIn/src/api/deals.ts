import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import type { AccountReply, DealReply, LogTouchRequest, SetHoldRequest, SetOutcomeRequest } from './schema';

/** A customer firm: its people over all threads, its deals, its quiet. */
export const useAccount = (id: string) =>
  useQuery<AccountReply>({ queryKey: ['account', id], queryFn: ({ signal }) => told(client.GET('/api/accounts/{id}', { params: { path: { id } }, signal })) });

/** One decision being pursued, over all its threads. */
export const useDeal = (id: string) =>
  useQuery<DealReply>({ queryKey: ['deal', id], queryFn: ({ signal }) => told(client.GET('/api/deals/{id}', { params: { path: { id } }, signal })) });

// What is said of a firm or a deal shows in all of its threads, in its views and in today's list.
const useSaid = () => {
  const queries = useQueryClient();
  return () => Promise.all(['account', 'deal', 'thread', 'today'].map(key => queries.invalidateQueries({ queryKey: [key] })));
};

/** Keeps quiet towards a firm: set by hand, or confirmed or denied when it was heard. */
export const useSetHold = () =>
  useMutation({ mutationFn: (body: SetHoldRequest) => told(client.POST('/api/holds', { body })), onSuccess: useSaid() });

export const useLiftHold = () =>
  useMutation({ mutationFn: (id: string) => told(client.DELETE('/api/holds/{id}', { params: { path: { id } } })), onSuccess: useSaid() });

interface Outcome extends SetOutcomeRequest {
  readonly dealId: string;
}

/** Says what came of a deal. */
export const useSetOutcome = () =>
  useMutation({
    mutationFn: ({ dealId, ...body }: Outcome) => told(client.POST('/api/deals/{id}/outcome', { params: { path: { id: dealId } }, body })),
    onSuccess: useSaid(),
  });

/** There was a call, a meeting, a voicemail. */
export const useLogTouch = () =>
  useMutation({ mutationFn: (body: LogTouchRequest) => told(client.POST('/api/touches', { body })), onSuccess: useSaid() });

export const useTakeBackTouch = () =>
  useMutation({ mutationFn: (id: string) => told(client.DELETE('/api/touches/{id}', { params: { path: { id } } })), onSuccess: useSaid() });

export const useNameDeal = (id: string) =>
  useMutation({ mutationFn: (name: string) => told(client.PUT('/api/deals/{id}/name', { params: { path: { id } }, body: { name } })), onSuccess: useSaid() });
