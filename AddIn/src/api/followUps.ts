import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';

// Whatever is kept shows in the thread and in today's list: both are asked again.
const useKept = () => {
  const queries = useQueryClient();
  return () => Promise.all([queries.invalidateQueries({ queryKey: ['thread'] }), queries.invalidateQueries({ queryKey: ['today'] })]);
};

export const useSetFollowUp = (itemId: string) =>
  useMutation({
    mutationFn: ({ on, inCalendar }: { readonly on: string; readonly inCalendar: boolean }) => told(client.POST('/api/followups', { body: { itemId, on, inCalendar } })),
    onSuccess: useKept(),
  });

export const useMoveFollowUp = () =>
  useMutation({
    mutationFn: ({ id, on }: { readonly id: string; readonly on: string }) => told(client.PUT('/api/followups/{id}/day', { params: { path: { id } }, body: { on } })),
    onSuccess: useKept(),
  });

export const useCompleteFollowUp = () =>
  useMutation({ mutationFn: (id: string) => told(client.POST('/api/followups/{id}/complete', { params: { path: { id } } })), onSuccess: useKept() });

export const useReopenFollowUp = () =>
  useMutation({ mutationFn: (id: string) => told(client.POST('/api/followups/{id}/reopen', { params: { path: { id } } })), onSuccess: useKept() });

export const useRemoveFollowUp = () =>
  useMutation({ mutationFn: (id: string) => told(client.DELETE('/api/followups/{id}', { params: { path: { id } } })), onSuccess: useKept() });
