import { asked } from './asked';
import { readerAddress, readerZone } from './reader';

const person = (who: Office.EmailAddressDetails) => ({ emailAddress: { name: who.displayName, address: who.emailAddress } });

/** The open mail as Outlook itself gives it, in Graph's shape: what can still be read when the mailbox is out of reach. */
export const openItem = async () => {
  const item = Office.context.mailbox.item as Office.MessageRead;
  const text = await asked<string>(done => item.body.getAsync(Office.CoercionType.Text, done));
  const message = {
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
  return { reader: readerAddress(), readerZone: readerZone(), messages: [message] };
};
