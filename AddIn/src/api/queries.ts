import { QueryClient } from '@tanstack/react-query';
import { Problem } from './Problem';

const passes = (error: Error) => error instanceof Problem && (error.status === 0 || error.status >= 500);

/** What the pane holds of the service's answers. */
export const createQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A trouble that may pass is asked once more; a refusal is an answer.
        retry: (count, error) => count < 1 && passes(error),
        retryDelay: 800,
      },
      mutations: { retry: false },
    },
  });
