// What the page knows and what is chosen in it. Whoever shows something of it listens.
import { graphFor } from './graph.js';

const listeners = new Set();

export const state = {
  user: { address: '', name: '' },
  users: [],
  now: new Date(),
  folder: 'inbox',
  folders: [],
  messages: [],
  tasks: [],
  events: [],
  categories: [],
  settings: {},
  thread: undefined,
  item: undefined,
  theme: localStorage.getItem('sandbox-theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
};

export const graph = () => graphFor(state.user.address);

/** Calls back after every change, with what changed: "mail", "item", "clock", "theme", "user". */
export const whenChanged = listen => listeners.add(listen);

export const changed = what => listeners.forEach(listen => listen(what));

const fields = 'id,subject,from,toRecipients,ccRecipients,sentDateTime,receivedDateTime,createdDateTime,conversationId,internetMessageId,isRead,isDraft,flag,categories,hasAttachments,bodyPreview,parentFolderId';

let lastSeen;

/** Reads the mailbox again; says so only when something is different. */
export const refresh = async () => {
  const mailbox = graph();
  const [folders, messages, lists, events, categories, settings] = await Promise.all([
    mailbox.all('/me/mailFolders?$top=50'),
    mailbox.all(`/me/messages?$top=500&$select=${fields}`),
    mailbox.all('/me/todo/lists'),
    mailbox.all('/me/events?$top=200'),
    mailbox.all('/me/outlook/masterCategories?$top=200'),
    mailbox.get('/me/mailboxSettings'),
  ]);
  const tasks = await Promise.all(lists.map(async list => (await mailbox.all(`/me/todo/lists/${list.id}/tasks?$top=200&$expand=linkedResources`)).map(task => ({ ...task, list }))));
  const read = { folders, messages, events, categories, settings, tasks: tasks.flat() };
  const seen = JSON.stringify([state.user.address, read]);
  if (seen === lastSeen) return;

  lastSeen = seen;
  Object.assign(state, read);
  if (state.item) state.item = messages.find(message => message.id === state.item.id);
  changed('mail');
};

/** Chooses a mail; the task pane follows. */
export const choose = item => {
  const other = item?.id !== state.item?.id;
  state.item = item;
  state.thread = item?.conversationId;
  if (other) changed('item');
};

export const chooseFolder = folder => {
  state.folder = folder;
  choose(undefined);
  changed('mail');
};

const folderName = message => state.folders.find(folder => folder.id === message.parentFolderId)?.displayName;

/** The mails of the chosen folder, as threads, the newest first. */
export const threads = () => {
  const shown = { inbox: 'Inbox', drafts: 'Drafts', sent: 'Sent Items', deleted: 'Deleted Items' }[state.folder];
  const byThread = Map.groupBy(state.messages.filter(message => folderName(message) === shown), message => message.conversationId);
  return [...byThread.values()]
    .map(messages => messages.toSorted((one, other) => moment(other).localeCompare(moment(one))))
    .sort((one, other) => moment(other[0]).localeCompare(moment(one[0])));
};

/** All mails of a thread but the deleted ones, the newest first. */
export const threadOf = conversationId =>
  state.messages
    .filter(message => message.conversationId === conversationId && (folderName(message) !== 'Deleted Items' || state.folder === 'deleted'))
    .sort((one, other) => moment(other).localeCompare(moment(one)));

export const moment = message => (message.isDraft ? message.createdDateTime : message.receivedDateTime) ?? '';
