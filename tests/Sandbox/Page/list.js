// The message list: threads, the newest first, by mouse and by keyboard.
import { build, nameOf } from './build.js';
import { openMenu } from './menu.js';
import { choose, moment, state, threads } from './state.js';
import { shortly } from './when.js';

const rows = document.getElementById('rows');
const names = { inbox: 'Inbox', drafts: 'Drafts', sent: 'Sent Items', deleted: 'Deleted Items', todo: 'To Do' };

const people = messages => [...new Set(messages.map(message => (state.folder === 'sent' || message.isDraft ? message.toRecipients.map(nameOf).join(', ') : nameOf(message.from))))].join(', ');

const row = messages => {
  const newest = messages[0];
  const flagged = messages.find(message => message.flag.flagStatus === 'flagged');
  const categories = [...new Set(messages.flatMap(message => message.categories))];
  const chosen = state.thread === newest.conversationId;
  return build(
    `div.row${messages.some(message => !message.isRead) ? '.unread' : ''}`,
    {
      id: `row-${newest.id}`,
      role: 'option',
      'aria-selected': String(chosen),
      'data-conversation': newest.conversationId,
      'data-message': newest.id,
      onclick: () => choose(newest),
      oncontextmenu: event => openMenu(event, newest),
    },
    build('span.people', {}, newest.isDraft && build('b.draft', {}, '[Draft] '), people(messages) || 'Nobody', messages.length > 1 && ` (${messages.length})`),
    build('span.time', {}, flagged && build('b.flag', { title: 'Flagged' }, '⚑ '), messages.some(message => message.hasAttachments) && build('b.clip', { title: 'With attachments' }), shortly(moment(newest))),
    build('span.subject', {}, newest.subject || '(no subject)'),
    build('span.preview', {}, newest.bodyPreview),
    categories.length > 0 && build('span.categories', {}, categories.map(category => build('span.category', {}, category))),
  );
};

export const showList = () => {
  document.getElementById('folder-name').textContent = names[state.folder];
  if (state.folder === 'todo') {
    rows.replaceChildren(build('p.empty', {}, 'Your tasks stand beside this list.'));
    return;
  }
  const shown = threads();
  rows.replaceChildren(...(shown.length > 0 ? shown.map(row) : [build('p.empty', {}, 'Nothing here.')]));
  markChosen();
};

/** Shows which row is chosen without drawing the list again: a right-click or a focus on a row must not lose it. */
export const markChosen = () => {
  for (const one of rows.querySelectorAll('.row')) one.setAttribute('aria-selected', String(one.dataset.conversation === state.thread));
  const chosen = rows.querySelector('.row[aria-selected="true"]');
  if (chosen) rows.setAttribute('aria-activedescendant', chosen.id);
  else rows.removeAttribute('aria-activedescendant');
};

rows.addEventListener('keydown', event => {
  const all = [...rows.querySelectorAll('.row')];
  const at = all.findIndex(one => one.getAttribute('aria-selected') === 'true');
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(at - 1, 0), Home: 0, End: all.length - 1 }[event.key];
  if (to !== undefined && all[to]) {
    event.preventDefault();
    all[to].click();
    all[to].scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter') {
    document.getElementById('reading').focus();
  } else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && all[at]) {
    event.preventDefault();
    const place = all[at].getBoundingClientRect();
    openMenu({ preventDefault: () => undefined, clientX: place.left + 40, clientY: place.top + 20 }, state.messages.find(message => message.id === all[at].dataset.message));
  }
});
