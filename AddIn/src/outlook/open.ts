const isSupported = (version: string) => Office.context.requirements.isSetSupported('Mailbox', version);

// Graph names a mail by its REST id, the desktop's own forms by its EWS id; on a phone both are one.
const formId = (id: string) => {
  try {
    return Office.context.mailbox.convertToEwsId(id, Office.MailboxEnums.RestVersion.v2_0);
  } catch {
    return id;
  }
};

/** Opens a mail in a window of its own. */
export const openMail = (id: string) => Office.context.mailbox.displayMessageForm(formId(id));

/** Opens a draft: in Outlook where it can, else in the browser. */
export const openDraft = (draft: { readonly id: string; readonly webLink?: string | null | undefined }) => {
  try {
    openMail(draft.id);
  } catch (error) {
    if (!draft.webLink) throw error;
    openLink(draft.webLink);
  }
};

/** Opens a page in the browser. */
export const openLink = (address: string) => {
  if (isSupported('1.5') && Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener');
};

/** Opens Outlook's own reply to everyone on the open mail. */
export const replyToAll = () => {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  item?.displayReplyAllForm('');
};
