// The mail beside the pane, as Office.js shows it. Only what Outlook on the web really offers while reading stands here.
const isDialog = window.parent === window && window.opener?.sandboxOutlook !== undefined;
const outlook = window.parent !== window ? window.parent.sandboxOutlook : isDialog ? window.opener.sandboxOutlook : undefined;
const ews = id => id.replaceAll('_', '+').replaceAll('-', '/');
const rest = id => id.replaceAll('+', '_').replaceAll('/', '-');
const later = (done, value, asyncContext) => setTimeout(() => done?.({ status: 'succeeded', value, asyncContext }), 0);
const failed = (done, code, name, message) => setTimeout(() => done?.({ status: 'failed', error: { code, name, message } }), 0);
const callback = args => args.findLast(one => typeof one === 'function');

const person = recipient => ({
  displayName: recipient?.emailAddress?.name ?? '',
  emailAddress: recipient?.emailAddress?.address ?? '',
  recipientType: 'externalUser',
  appointmentResponse: 'none',
});

const plainText = html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, style, head').forEach(one => one.remove());
  page.querySelectorAll('br').forEach(one => one.replaceWith('\n'));
  page.querySelectorAll('p, div, tr, li, hr').forEach(one => one.append('\n'));
  return page.body.textContent ?? '';
};

const bodyOf = message => ({
  getAsync: (coercion, ...rests) => {
    const done = callback(rests);
    outlook.body(message.id).then(
      body => later(done, coercion === 'html' ? body.content : body.contentType === 'html' ? plainText(body.content) : body.content),
      error => failed(done, 9020, 'ResponseError', error.message),
    );
  },
});

const notes = new Map();

// On the web a line carries a button only while one writes; the classic Outlook shows it on mail that is read too.
const unfitButton = ({ icon, persistent, actions }) =>
  !outlook.classic ? 'An insight is only shown while writing.'
  : typeof icon !== 'string' || persistent !== undefined ? 'An insight has an icon, and does not say whether it stays.'
  : actions?.length !== 1 || actions[0].actionType !== 'showTaskPane' || !actions[0].actionText || actions[0].actionText.length > 30 ? 'An insight has one button, which opens the pane.'
  : outlook.buttonOf(actions[0].commandId) ? undefined
  : 'The manifest has no such button.';

// What Outlook would not put on a mail.
const unfit = note =>
  typeof note.message !== 'string' || note.message.length > 150 ? 'The message is too long.'
  : note.type === 'informationalMessage' && (typeof note.icon !== 'string' || typeof note.persistent !== 'boolean') ? 'An informational message has an icon and says whether it stays.'
  : note.type === 'insightMessage' ? unfitButton(note)
  : !['informationalMessage', 'errorMessage', 'progressIndicator'].includes(note.type) ? 'There is no such kind of message.'
  : note.actions !== undefined ? 'Only an insight carries a button.'
  : undefined;

const notificationMessages = {
  addAsync: (key, note, ...rests) => {
    const why = unfit(note);
    if (why) return failed(callback(rests), 9000, 'InvalidNotification', why);
    notes.set(key, note);
    outlook.note(note.message, note.actions?.[0]);
    return later(callback(rests));
  },
  replaceAsync: (key, note, ...rests) => notificationMessages.addAsync(key, note, ...rests),
  removeAsync: (key, ...rests) => {
    notes.delete(key);
    later(callback(rests));
  },
  getAllAsync: (...rests) => later(callback(rests), [...notes].map(([key, note]) => ({ key, ...note }))),
};

/** The mail as a MessageRead; its id in the EWS form, as Outlook on the web gives it. */
const itemOf = message =>
  message && {
    itemId: ews(message.id),
    itemType: 'message',
    itemClass: 'IPM.Note',
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^((re|fw|fwd|aw|sv):\s*)+/i, ''),
    from: person(message.from),
    sender: person(message.from),
    to: message.toRecipients.map(person),
    cc: message.ccRecipients.map(person),
    dateTimeCreated: new Date(message.sentDateTime ?? message.createdDateTime),
    dateTimeModified: new Date(message.receivedDateTime ?? message.createdDateTime),
    attachments: [],
    body: bodyOf(message),
    notificationMessages,
    getInitializationContextAsync: (...rests) => later(callback(rests), outlook.openedFor()),
    addHandlerAsync: (type, handler, ...rests) => mailbox.addHandlerAsync(type, handler, ...rests),
    categories: { getAsync: (...rests) => later(callback(rests), message.categories.map(displayName => ({ displayName }))) },
    displayReplyAllForm: () => outlook.replyAll(),
    displayReplyForm: () => outlook.replyAll(),
    displayReplyAllFormAsync: (form, ...rests) => { outlook.replyAll(); later(callback(rests)); },
    displayReplyFormAsync: (form, ...rests) => { outlook.replyAll(); later(callback(rests)); },
  };
