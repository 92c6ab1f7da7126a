import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import type { MenuReply } from './schema';

const key = ['menu'];

/** Whether our categories are in Outlook's own menu. */
export const useMenu = () => useQuery<MenuReply>({ queryKey: key, queryFn: ({ signal }) => told(client.GET('/api/menu', { signal })) });

/** Puts our categories into Outlook's own menu. */
export const useOfferMenu = () => {
  const queries = useQueryClient();
  return useMutation({ mutationFn: () => told(client.POST('/api/menu')), onSuccess: reply => queries.setQueryData<MenuReply>(key, reply) });
};
