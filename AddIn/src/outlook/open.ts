/** A mail or a draft, and the link that opens it in the browser. */
export interface MailPlace {
  readonly id: string;
  readonly webLink: string | null | undefined;
}

// The service goes by lasting ids, which Outlook's forms do not know; the link carries the one they know, in the EWS form or close to it.
const formId = ({ id, webLink }: MailPlace) => {
  const ordinary = (webLink && new URL(webLink).searchParams.get('ItemID')) ?? id;
  try {
    return Office.context.mailbox.convertToEwsId(ordinary, Office.MailboxEnums.RestVersion.v2_0);
  } catch {
    return ordinary;
  }
};

/** Opens a mail or a draft: in Outlook where it can, else in the browser. */
export const openMail = (place: MailPlace) => {
  try {
    Office.context.mailbox.displayMessageForm(formId(place));
  } catch (error) {
    if (!place.webLink) throw error;
    openLink(place.webLink);
  }
};

const openLink = (address: string) => {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener');
};

/** Opens Outlook's own reply to everyone on the open mail. */
export const replyToAll = () => {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  item?.displayReplyAllForm('');
};
