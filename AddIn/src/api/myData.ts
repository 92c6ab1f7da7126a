import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import type { MyDataReply } from './schema';

/** Everything that is kept about the reader. */
export const useMyData = () =>
  useQuery<MyDataReply>({ queryKey: ['my data'], queryFn: ({ signal }) => told(client.GET('/api/me/data', { signal })), staleTime: 0, gcTime: 0 });

// Whatever the pane still shows of it is asked anew.
const useGone = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
};

export const useEraseMe = () => useMutation({ mutationFn: () => told(client.DELETE('/api/me/data')), onSuccess: useGone() });

export const useEraseAccount = () =>
  useMutation({ mutationFn: (id: string) => told(client.DELETE('/api/me/data/accounts/{id}', { params: { path: { id } } })), onSuccess: useGone() });
