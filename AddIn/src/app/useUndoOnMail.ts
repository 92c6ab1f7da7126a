import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { whenUndoIsPressed } from '@/outlook/undoOnMail';

/** Undo on the mail's line opens the pane: it takes the last click back, and shows how things stand then. */
export const useUndoOnMail = (itemId: string) => {
  const queries = useQueryClient();
  useEffect(() => whenUndoIsPressed(() => {
    // Hardly ever needed: it is not fetched with every mail.
    void import('./undoOnMail').then(({ undoOnMail }) => undoOnMail(itemId)).then(isTold => (isTold ? queries.refetchQueries({ type: 'active' }) : undefined));
  }), [itemId, queries]);
};
