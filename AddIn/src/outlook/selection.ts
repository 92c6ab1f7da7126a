import { useSyncExternalStore } from 'react';

/** What is open beside the pane. A pinned pane stays while this changes, and there may be nothing. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly threadId: string }
  | { readonly kind: 'reading'; readonly itemId: string };

const nothing: Selection = { kind: 'nothing' };

const look = (): Selection => {
  // The typings promise an item; a pinned pane has none while nothing is selected.
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item) return nothing;
  // Only a message that is being read has its id at once.
  return typeof item.itemId === 'string' && item.itemId !== '' ? { kind: 'reading', itemId: item.itemId } : { kind: 'writing', threadId: item.conversationId };
};

/** One name for what is selected: another name is another pane. */
export const nameOf = (selection: Selection) =>
  selection.kind === 'reading' ? `reading ${selection.itemId}` : selection.kind === 'writing' ? `writing ${selection.threadId}` : 'nothing';

let current: Selection | undefined;

// The same object as long as nothing changed: React compares by identity.
const snapshot = () => {
  const seen = look();
  if (!current || nameOf(current) !== nameOf(seen)) current = seen;
  return current;
};

const listen = (changed: () => void) => {
  const { mailbox } = Office.context;
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.5')) return () => undefined;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed);
  return () => mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
};

/** Follows the mail that is selected in Outlook. */
export const useSelection = () => useSyncExternalStore(listen, snapshot);
