import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import type { MyDataReply } from './schema';

const key = ['my data'];

/** Everything that is kept about the reader. */
export const useMyData = () =>
  useQuery<MyDataReply>({ queryKey: key, queryFn: ({ signal }) => told(client.GET('/api/me/data', { signal })), staleTime: 0, gcTime: 0 });

// Whatever the pane still shows of it is asked anew; what is kept first, for the open mail is kept anew once it is read anew.
const useGone = () => {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: key });
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] });
  };
};

export const useEraseMe = () => useMutation({ mutationFn: () => told(client.DELETE('/api/me/data')), onSuccess: useGone() });

export const useEraseAccount = () =>
  useMutation({ mutationFn: (id: string) => told(client.DELETE('/api/me/data/accounts/{id}', { params: { path: { id } } })), onSuccess: useGone() });
