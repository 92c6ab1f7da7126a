import { useEffect, useState } from 'react';
import { asked } from './asked';

/** A mail that is being written: whom it goes to and what it says so far. */
export interface Writing {
  /** A mail that begins a conversation has none yet. */
  readonly threadId: string | null;
  readonly to: string[];
  readonly cc: string[];
  readonly text: string;
}

// Outlook tells when the people change, never when the text does: it is looked at this often, and costs nothing while it stays the same.
const lookEvery = 2_500;

const addresses = async (field: Office.Recipients) =>
  (await asked<Office.EmailAddressDetails[]>(done => field.getAsync(done))).map(person => person.emailAddress).filter(address => address !== '');

const read = async (item: Office.MessageCompose): Promise<Writing> => {
  const [to, cc, text] = await Promise.all([
    addresses(item.to),
    addresses(item.cc),
    asked<string>(done => item.body.getAsync(Office.CoercionType.Text, done)),
  ]);
  return { threadId: item.conversationId, to, cc, text };
};

/** Follows the mail that is being written; undefined until it was read once. */
export const useWriting = () => {
  const [writing, setWriting] = useState<Writing>();
  useEffect(() => {
    const item = Office.context.mailbox.item as Office.MessageCompose | null | undefined;
    if (!item) return;

    let isOpen = true;
    const look = async () => {
      try {
        const seen = await read(item);
        // The same words are the same object: nothing is asked anew for them.
        if (isOpen) setWriting(known => (JSON.stringify(known) === JSON.stringify(seen) ? known : seen));
      } catch {
        // Sent or closed in the middle of the question; the next selection tells.
      }
    };
    void look();
    const timer = setInterval(() => { if (document.visibilityState === 'visible') void look(); }, lookEvery);
    const hears = Office.context.requirements.isSetSupported('Mailbox', '1.7');
    if (hears) item.addHandlerAsync(Office.EventType.RecipientsChanged, () => void look());
    return () => {
      isOpen = false;
      clearInterval(timer);
      if (hears) item.removeHandlerAsync(Office.EventType.RecipientsChanged);
    };
  }, []);
  return writing;
};
