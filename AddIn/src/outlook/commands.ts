import { openMessage, sayOnMail, type Line } from './lineOnMail';

/** Names what a click in Outlook's menu does. It says on the mail what came of it, and it always comes to its end. */
export const onCommand = (name: string, act: (itemId: string) => Promise<Line>, sayTrouble: (error: unknown) => string) => {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const run = async () => {
      const item = openMessage();
      if (!item) return;
      try {
        await sayOnMail(item, await act(item.itemId));
      } catch (error) {
        await sayOnMail(item, { text: sayTrouble(error), failed: true });
      }
    };
    void run().catch(() => undefined).finally(() => event.completed());
  });
};
