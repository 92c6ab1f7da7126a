// The reading pane: the thread, the chosen mail open in it. Mail comes from strangers: it is shown in a frame where nothing runs and nothing is fetched.
import { build, nameOf, say, tried } from './build.js';
import { addInMenu, showNotes } from './commands.js';
import { idPath } from './graph.js';
import { changed, choose, graph, moment, refresh, state, threadOf } from './state.js';
import { showTasks } from './tasks.js';
import { fully } from './when.js';
import { leaveWriting, saveWritten, writable, writingFields } from './writing.js';

const place = document.getElementById('reading');
const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';
let showing = 0;
let shown;

const escaped = text => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

const frameOf = body => {
  const html = body.contentType === 'html' ? body.content : `<pre style="white-space:pre-wrap;font:14px/20px Calibri,'Segoe UI',sans-serif">${escaped(body.content)}</pre>`;
  const frame = build('iframe', { title: 'The mail', sandbox: 'allow-same-origin', srcdoc: `${policy}<style>body{margin:8px;font:14px/20px Calibri,'Segoe UI',sans-serif;overflow-wrap:anywhere}</style>${html}` });
  frame.addEventListener('load', () => (frame.style.height = `${Math.min(frame.contentDocument.documentElement.scrollHeight + 8, 20000)}px`));
  return frame;
};

const recipients = message =>
  build('div.to', {}, [['To', message.toRecipients], ['Cc', message.ccRecipients]]
    .filter(([, people]) => people.length > 0)
    .map(([label, people]) => build('div', { title: people.map(one => one.emailAddress.address).join('; ') }, `${label}: ${people.map(nameOf).join('; ')}`)));

const actions = message => {
  const path = `/me/messages/${idPath(message.id)}`;
  const act = (words, action) => () => tried(async () => { await action(); choose(undefined); await refresh(); say(words); });
  return message.isDraft
    ? build('div.actions', {},
        build('button.first', { type: 'button', onclick: act('Sent.', async () => { await saveWritten(); await graph().post(`${path}/send`); }) }, 'Send'),
        build('button', { type: 'button', onclick: act('Discarded.', () => graph().remove(path)) }, 'Discard'))
    : build('div.actions', {},
        build('button', { type: 'button', onclick: () => tried(() => replyAll(message)) }, 'Reply all'),
        addInMenu());
};

/** Outlook's own reply to everybody: a draft in the thread. */
export const replyAll = async message => {
  const draft = await graph().post(`/me/messages/${idPath(message.id)}/createReplyAll`);
  await refresh();
  openMessage(draft.id);
};

/** Opens a mail wherever it lies. */
export const openMessage = id => {
  const message = state.messages.find(one => one.id === id);
  if (!message) return;
  const folder = state.folders.find(one => one.id === message.parentFolderId)?.displayName;
  const before = state.folder;
  state.folder = { Drafts: 'drafts', 'Sent Items': 'sent', 'Deleted Items': 'deleted' }[folder] ?? 'inbox';
  choose(message);
  if (state.folder !== before) changed('mail');
};

const card = (message, body) =>
  build(
    `article.card${body ? '.open' : ''}`,
    { 'data-message': message.id, 'aria-current': body ? 'true' : undefined },
    build('header', {},
      build('button', { type: 'button', onclick: () => choose(message) }, message.isDraft && build('span.draft', {}, '[Draft] '), nameOf(message.from)),
      build('span.to', {}, message.flag.flagStatus === 'flagged' && build('b.flag', { title: 'Flagged' }, '⚑ '), fully(moment(message)))),
    body ? [message.isDraft ? writingFields({ ...message, body }) : recipients(message), message.attachments?.length > 0 && build('div.to', {}, build('b.clip'), ` ${message.attachments.map(one => one.name).join(', ')}`), message.isDraft ? writable(frameOf(body)) : frameOf(body), actions(message)] : build('div.to', {}, message.bodyPreview.slice(0, 120)),
  );

export const showReading = async () => {
  const item = state.item;
  // A mail that somebody is reading is not drawn again under their eyes; a draft not under their hands.
  const wanted = JSON.stringify([state.user.address, state.folder === 'todo' ? [state.tasks, state.events, state.now] : [item?.id, item && !item.isDraft && threadOf(item.conversationId).map(({ isRead, ...rest }) => rest)]]);
  if (wanted === shown) return undefined;

  shown = wanted;
  const turn = ++showing;
  leaveWriting();
  if (state.folder === 'todo') return place.replaceChildren(...showTasks());
  if (!item) return place.replaceChildren(build('p.empty', {}, 'Select a mail to read it.'));

  const whole = await tried(() => graph().get(`/me/messages/${idPath(item.id)}?$expand=attachments($select=name)`));
  // Another mail may have been chosen meanwhile.
  if (turn !== showing || !whole) return undefined;
  place.replaceChildren(
    build('h2', {}, item.subject || '(no subject)'),
    ...threadOf(item.conversationId).map(message => (message.id === item.id ? card({ ...message, attachments: whole.attachments }, whole.body) : card(message))),
  );
  // Only now is there something to write in, for the pane too.
  if (item.isDraft) changed('item');
  showNotes();
  if (!item.isRead) {
    await tried(() => graph().patch(`/me/messages/${idPath(item.id)}`, { isRead: true }));
    item.isRead = true;
    document.querySelector(`.row[data-message="${CSS.escape(item.id)}"]`)?.classList.remove('unread');
  }
  return undefined;
};
