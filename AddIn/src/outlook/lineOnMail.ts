import { asked } from './asked';
import { undoContext } from './undoOnMail';

/** What a line on the mail says. */
export interface Line {
  readonly text: string;
  readonly failed?: boolean;
  /** Where undo is when the line cannot carry it; without it there is nothing to undo. */
  readonly undoIsAt?: string;
}

const key = 'followUp';
// Outlook shows no more of a line on a mail.
const longest = 150;
// The ids of a picture and of the pane's button in the manifest.
const icon = 'Icon.16';
const paneButton = 'FollowUp.Read.Open';

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

// Outlook on the web and the new Outlook let a line carry a button only while one writes, phones never.
const carriesButtons = () => {
  const { platform, requirements } = Office.context;
  return requirements.isSetSupported('Mailbox', '1.10') && (platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac);
};

const withUndo = (text: string): Office.NotificationMessageDetails => {
  const { ItemNotificationMessageType, ActionType } = Office.MailboxEnums;
  // Older Outlooks take nothing but text as context.
  return { type: ItemNotificationMessageType.InsightMessage, message: cut(text), icon, actions: [{ actionText: 'Undo', actionType: ActionType.ShowTaskPane, commandId: paneButton, contextData: undoContext }] };
};

const plain = (text: string, failed: boolean): Office.NotificationMessageDetails => {
  const { InformationalMessage, ErrorMessage } = Office.MailboxEnums.ItemNotificationMessageType;
  return failed ? { type: ErrorMessage, message: cut(text) } : { type: InformationalMessage, message: cut(text), icon, persistent: false };
};

/** Puts a line on a mail, in place of our last one; with undo in it where Outlook can. */
export const sayOnMail = async (item: Office.MessageRead, { text, failed = false, undoIsAt }: Line) => {
  const put = (line: Office.NotificationMessageDetails) => asked<unknown>(done => item.notificationMessages.replaceAsync(key, line, done));
  const isPut = undoIsAt !== undefined && carriesButtons() && (await put(withUndo(text)).then(() => true, () => false));
  if (!isPut) await put(plain(undoIsAt === undefined ? text : `${text} ${undoIsAt}`, failed));
};

/** The mail that is open. */
export const openMessage = () => Office.context.mailbox.item as Office.MessageRead | null | undefined;
