import { asked } from './asked';

const key = 'followUp';
// Outlook shows no more of a line on a mail.
const longest = 150;
// The id of a picture in the manifest.
const icon = 'Icon.16';

const openMessage = () => Office.context.mailbox.item as Office.MessageRead | null | undefined;

const note = async (item: Office.MessageRead, message: string, failed: boolean) => {
  const { InformationalMessage, ErrorMessage } = Office.MailboxEnums.ItemNotificationMessageType;
  const line = message.length > longest ? `${message.slice(0, longest - 1)}…` : message;
  await asked<unknown>(done => item.notificationMessages.replaceAsync(key, failed ? { type: ErrorMessage, message: line } : { type: InformationalMessage, message: line, icon, persistent: false }, done));
};

/** Names what a click in Outlook's menu does. It says on the mail what came of it, and it always comes to its end. */
export const onCommand = (name: string, act: (itemId: string) => Promise<string>, sayTrouble: (error: unknown) => string) => {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const run = async () => {
      const item = openMessage();
      if (!item) return;
      try {
        await note(item, await act(item.itemId), false);
      } catch (error) {
        await note(item, sayTrouble(error), true);
      }
    };
    void run().catch(() => undefined).finally(() => event.completed());
  });
};
