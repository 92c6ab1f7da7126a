import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, told } from './client';
import { useSaid } from './deals';
import type { CountryRow, Manner } from './schema';

/** The countries whose public holidays are known; asked for once somebody wants to choose. */
export const useCountries = (wanted: boolean) =>
  useQuery<readonly CountryRow[]>({ queryKey: ['countries'], queryFn: ({ signal }) => told(client.GET('/api/countries', { signal })), enabled: wanted, staleTime: Infinity });

/** Says where a firm is; null goes by their mails. */
export const useSetCountry = (id: string) => {
  const queries = useQueryClient();
  const said = useSaid();
  return useMutation({
    mutationFn: (code: string | null) => told(client.PUT('/api/accounts/{id}/country', { params: { path: { id } }, body: { code } })),
    onSuccess: async (_, code) => {
      await said();
      // The open mail tells it once it is read anew, and then the firm knows it again.
      if (code === null) await queries.invalidateQueries({ queryKey: ['account', id] });
    },
  });
};

/** Says how the people of a firm like to be met; null goes by their mails. */
export const useSetManner = (id: string) =>
  useMutation({ mutationFn: (manner: Manner | null) => told(client.PUT('/api/accounts/{id}/manner', { params: { path: { id } }, body: { manner } })), onSuccess: useSaid() });
