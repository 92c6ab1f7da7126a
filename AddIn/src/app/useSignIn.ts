import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { signIn } from '@/outlook/token';

/** Asks the person to sign in, and asks the service again what could not be told before. */
export const useSignIn = () => {
  const queries = useQueryClient();
  return useCallback(async (claims?: string) => {
    await signIn(claims);
    await queries.refetchQueries({ type: 'active' });
  }, [queries]);
};
