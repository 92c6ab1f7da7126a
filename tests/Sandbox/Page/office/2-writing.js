// The draft beside the pane, as Office.js shows it: everything is asked for, and it has no id before it is saved.
const got = read => ({ getAsync: (...rests) => later(callback(rests), read(outlook.written())) });

/** The draft as a MessageCompose. */
const draftOf = message => ({
  itemId: undefined,
  itemType: 'message',
  itemClass: 'IPM.Note',
  conversationId: message.conversationId,
  to: got(draft => draft.toRecipients.map(person)),
  cc: got(draft => draft.ccRecipients.map(person)),
  bcc: got(() => []),
  subject: got(draft => draft.subject),
  from: got(() => person({ emailAddress: outlook.user() })),
  body: {
    getTypeAsync: (...rests) => later(callback(rests), outlook.written().body.contentType),
    getAsync: (coercion, ...rests) => {
      const { contentType, content } = outlook.written().body;
      later(callback(rests), coercion === 'html' || contentType !== 'html' ? content : plainText(content));
    },
  },
  getComposeTypeAsync: (...rests) => later(callback(rests), { composeType: /^(re|aw):/i.test(message.subject) ? 'reply' : 'newMail', coercionType: 'html' }),
  saveAsync: (...rests) => outlook.save().then(() => later(callback(rests), ews(message.id)), error => failed(callback(rests), 9020, 'ResponseError', error.message)),
  getItemIdAsync: (...rests) => later(callback(rests), ews(message.id)),
  addHandlerAsync: (type, handler, ...rests) => {
    if (type !== 'recipientsChanged') return failed(callback(rests), 9024, 'UnsupportedEvent', 'This event is not supported.');
    addressed.add(handler);
    return later(callback(rests));
  },
  removeHandlerAsync: (type, ...rests) => {
    addressed.clear();
    later(callback(rests));
  },
  notificationMessages,
});

const addressed = new Set();
