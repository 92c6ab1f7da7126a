import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SignInWish } from '@/outlook/SignInNeeded';
import { signIn } from '@/outlook/token';

/** Asks the person to sign in, and asks the service again what could not be told before. */
export const useSignIn = () => {
  const queries = useQueryClient();
  return useCallback(async (wish: SignInWish = {}) => {
    await signIn(wish);
    await queries.refetchQueries({ type: 'active' });
  }, [queries]);
};
