// Outlook's own right-click menu: flag, categorize, read, delete.
import { build, tried } from './build.js';
import { graph, refresh, state } from './state.js';
import { idPath } from './graph.js';

let open;

const close = () => {
  open?.remove();
  open = undefined;
};

const dayFromNow = days => {
  const day = new Date(state.now.getTime() + days * 86400000).toISOString().slice(0, 10);
  return { dateTime: `${day}T00:00:00`, timeZone: state.settings.timeZone };
};

const choices = message => {
  const change = body => graph().patch(`/me/messages/${idPath(message.id)}`, body);
  const flag = days => () => change({ flag: { flagStatus: 'flagged', startDateTime: dayFromNow(days), dueDateTime: dayFromNow(days) } });
  const has = name => message.categories.includes(name);
  const toggled = name => (has(name) ? message.categories.filter(one => one !== name) : [...message.categories, name]);
  return [
    message.isRead ? ['Mark as unread', () => change({ isRead: false })] : ['Mark as read', () => change({ isRead: true })],
    ['Delete', () => graph().remove(`/me/messages/${idPath(message.id)}`)],
    'Follow up',
    ['Flag: today', flag(0)],
    ['Flag: tomorrow', flag(1)],
    ['Flag: next week', flag(7)],
    ...(message.flag.flagStatus === 'flagged' ? [['Mark complete', () => change({ flag: { flagStatus: 'complete' } })], ['Clear flag', () => change({ flag: { flagStatus: 'notFlagged' } })]] : []),
    'Categorize',
    ...(message.categories.length > 0 ? [['Clear all categories', () => change({ categories: [] })]] : []),
    ...state.categories.map(({ displayName }) => [`${has(displayName) ? '✓ ' : ''}${displayName}`, () => change({ categories: toggled(displayName) })]),
  ];
};

export const openMenu = (event, message) => {
  event.preventDefault();
  close();
  open = build(
    'div.menu',
    { role: 'menu' },
    choices(message).map(choice =>
      typeof choice === 'string'
        ? build('p', {}, choice)
        : build('button', { type: 'button', role: 'menuitem', onclick: () => { close(); void tried(async () => { await choice[1](); await refresh(); }); } }, choice[0]),
    ),
  );
  document.body.append(open);
  const place = open.getBoundingClientRect();
  open.style.left = `${Math.max(0, Math.min(event.clientX, innerWidth - place.width - 8))}px`;
  open.style.top = `${Math.max(0, Math.min(event.clientY, innerHeight - place.height - 8))}px`;
  open.querySelector('button').focus();
};

document.addEventListener('click', event => open && !open.contains(event.target) && close());
document.addEventListener('keydown', event => {
  if (!open) return;
  const all = [...open.querySelectorAll('button')];
  const at = all.indexOf(document.activeElement);
  if (event.key === 'Escape') {
    close();
    document.getElementById('rows').focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    all.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % all.length).focus();
  }
});
