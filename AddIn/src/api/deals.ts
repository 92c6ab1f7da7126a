import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import type { AccountReply, DealReply, LogTouchRequest, MoveThreadRequest, SetHoldRequest, SetOutcomeRequest } from './schema';

/** A customer firm: its people over all threads, its deals, its quiet. */
export const useAccount = (id: string) =>
  useQuery<AccountReply>({ queryKey: ['account', id], queryFn: ({ signal }) => told(client.GET('/api/accounts/{id}', { params: { path: { id } }, signal })) });

/** One decision being pursued, over all its threads. */
export const useDeal = (id: string) =>
  useQuery<DealReply>({ queryKey: ['deal', id], queryFn: ({ signal }) => told(client.GET('/api/deals/{id}', { params: { path: { id } }, signal })) });

/** What is said of a firm or a deal shows in all of its threads, in its views, in today's list and in what past deals teach. */
export const useSaid = () => {
  const queries = useQueryClient();
  return () => Promise.all(['account', 'deal', 'thread', 'today', 'insights'].map(key => queries.invalidateQueries({ queryKey: [key] })));
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

interface Naming {
  readonly dealId: string;
  readonly name: string;
}

export const useNameDeal = () =>
  useMutation({ mutationFn: ({ dealId, name }: Naming) => told(client.PUT('/api/deals/{id}/name', { params: { path: { id: dealId } }, body: { name } })), onSuccess: useSaid() });

interface Merging {
  readonly dealId: string;
  /** The deal that goes into it. */
  readonly otherId: string;
}

/** Two deals are one. */
export const useMergeDeals = () =>
  useMutation({ mutationFn: ({ dealId, otherId }: Merging) => told(client.POST('/api/deals/{id}/merge', { params: { path: { id: dealId } }, body: { otherId } })), onSuccess: useSaid() });

/** A conversation belongs to another deal, or is one of its own. */
export const useMoveThread = () =>
  useMutation({ mutationFn: (body: MoveThreadRequest) => told(client.POST('/api/threads/deal', { body })), onSuccess: useSaid() });
