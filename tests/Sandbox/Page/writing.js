// A draft that is open to be written in: its people, its subject and its text. What is typed is saved by itself, as Outlook does.
import { build, tried } from './build.js';
import { idPath } from './graph.js';
import { graph, state } from './state.js';

const savesAfter = 800;
const listeners = new Set();
let timer;

/** The draft as it stands on the screen, typed or saved; nothing while nobody writes. */
export let written;

/** Calls back when the people of the draft have changed. */
export const whenAddressed = listen => listeners.add(listen);

const recipient = address => state.messages.flatMap(message => [message.from, ...message.toRecipients, ...message.ccRecipients])
  .find(one => one?.emailAddress.address.toLowerCase() === address.toLowerCase()) ?? { emailAddress: { name: address, address } };

const parse = text => text.split(/[;,]/).map(one => one.trim()).filter(one => one.includes('@')).map(recipient);

/** Saves what is typed now, not in a moment. */
export const saveWritten = async () => {
  clearTimeout(timer);
  if (!written?.isTouched) return;
  const { id, toRecipients, ccRecipients, subject, body } = written;
  written.isTouched = false;
  await graph().patch(`/me/messages/${idPath(id)}`, { toRecipients, ccRecipients, subject, body });
};

const touched = change => {
  Object.assign(written, change, { isTouched: true });
  clearTimeout(timer);
  timer = setTimeout(() => void tried(saveWritten), savesAfter);
  if (change.toRecipients || change.ccRecipients) listeners.forEach(listen => listen());
};

const peopleField = (label, key) =>
  build('label.field', {}, label,
    build('input', { value: written[key].map(one => one.emailAddress.address).join('; '), onchange: event => touched({ [key]: parse(event.target.value) }) }));

/** The fields of a draft; its text is written in the frame that shows it. */
export const writingFields = whole => {
  const { id, conversationId, toRecipients, ccRecipients, subject, body } = whole;
  written = { id, conversationId, toRecipients, ccRecipients, subject, body };
  return [
    peopleField('To', 'toRecipients'),
    peopleField('Cc', 'ccRecipients'),
    build('label.field', {}, 'Subject', build('input', { value: subject, onchange: event => touched({ subject: event.target.value }) })),
  ];
};

/** Lets a person write in the frame that shows the draft. */
export const writable = frame => {
  frame.addEventListener('load', () => {
    const text = frame.contentDocument.body;
    text.contentEditable = 'true';
    text.addEventListener('input', () => touched({ body: { contentType: 'html', content: text.innerHTML } }));
  });
  return frame;
};

/** Nobody writes any more. */
export const leaveWriting = () => {
  void tried(saveWritten);
  written = undefined;
};
