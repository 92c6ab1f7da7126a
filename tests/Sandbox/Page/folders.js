// The folders on the left.
import { build } from './build.js';
import { chooseFolder, state } from './state.js';

const shown = [['inbox', 'Inbox'], ['drafts', 'Drafts'], ['sent', 'Sent Items'], ['deleted', 'Deleted Items']];

const button = (key, name, count) =>
  build('button', { type: 'button', 'data-folder': key, 'aria-current': String(state.folder === key), onclick: () => chooseFolder(key) }, name, count > 0 && build('span.count', {}, String(count)));

export const showFolders = () => {
  const count = (key, name) => {
    const folder = state.folders.find(one => one.displayName === name);
    return key === 'drafts' ? folder?.totalItemCount : key === 'inbox' ? folder?.unreadItemCount : 0;
  };
  document.getElementById('folders').replaceChildren(
    ...shown.map(([key, name]) => button(key, name, count(key, name))),
    build('hr'),
    button('todo', 'To Do', state.tasks.filter(task => task.status !== 'completed').length),
  );
};
