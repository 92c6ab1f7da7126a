import { asked } from './asked';

const person = (who: Office.EmailAddressDetails) => ({ emailAddress: { name: who.displayName, address: who.emailAddress } });

/** The open mail as Outlook itself gives it, in Graph's shape: what can still be read when the mailbox is out of reach. */
export const openItem = async () => {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item) return undefined;

  const text = await asked<string>(done => item.body.getAsync(Office.CoercionType.Text, done));
  return {
    id: item.itemId,
    internetMessageId: item.internetMessageId,
    conversationId: item.conversationId,
    subject: item.subject,
    sentDateTime: item.dateTimeCreated.toISOString(),
    from: person(item.from),
    toRecipients: item.to.map(person),
    ccRecipients: item.cc.map(person),
    body: { contentType: 'text', content: text },
  };
};
