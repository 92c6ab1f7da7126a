// The add-in's own menu on the mail, as its manifest wants it. A click opens the commands page out of sight, runs one function there, and closes the page when it says that it has come to its end.
import { build, tried } from './build.js';
import { state } from './state.js';

const longest = 5 * 60_000;
let manifest;
const waiting = new Map();

const read = async () => {
  const page = new DOMParser().parseFromString(await (await fetch('/sandbox/manifest.xml')).text(), 'application/xml');
  const all = name => [...page.getElementsByTagName('*')].filter(one => one.localName === name);
  const resource = element => all('String').concat(all('Url')).find(one => one.getAttribute('id') === element.getAttribute('resid')).getAttribute('DefaultValue');
  const part = (element, name) => [...element.children].find(one => one.localName === name);
  const menu = all('Control').find(one => one.getAttribute('xsi:type') === 'Menu');
  return {
    page: new URL(resource(all('FunctionFile')[0])).pathname,
    label: resource(part(menu, 'Label')),
    buttons: all('Control').filter(one => one.getAttribute('xsi:type') === 'Button').map(one => one.getAttribute('id')),
    items: [...part(menu, 'Items').children].map(item => ({ label: resource(part(item, 'Label')), run: part(part(item, 'Action'), 'FunctionName').textContent })),
  };
};

/** A page of the add-in says what one of its functions is. */
export const associate = (page, name, handler) => waiting.get(page)?.(name, handler);

const run = async name => {
  const frame = build('iframe', { hidden: true, title: 'Follow-up at work', src: manifest.page });
  document.body.append(frame);
  try {
    await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The add-in took too long.')), longest);
      // Before its scripts run: they say at once what they know.
      const listen = () => waiting.set(frame.contentWindow, (known, handler) => known === name && handler({ source: { id: name }, completed: resolve }));
      listen();
    });
  } finally {
    waiting.delete(frame.contentWindow);
    frame.remove();
  }
};

let noted;

/** What the line on the mail told the pane when its button opened it; nothing when the pane was opened as always. */
export const openedFor = () => (opener?.id === state.item?.id ? opener.context : '');

/** Whether the manifest has this button. Read when the menu was first opened, and no line comes before that. */
export const buttonOf = id => manifest?.buttons.includes(id);

let opener;

const press = action => {
  opener = { id: state.item?.id, context: action.contextData };
  window.sandboxOutlook.openedByLine();
};

/** Shows the line that stands on the open mail, if there is one. */
export const showNotes = () => {
  document.getElementById('note')?.remove();
  if (!noted || noted.id !== state.item?.id) return;
  const dismiss = () => {
    noted = undefined;
    showNotes();
  };
  document.getElementById('reading').prepend(
    build('div.note', { id: 'note', role: 'status' }, build('span', {}, noted.text), noted.action && build('button', { type: 'button', onclick: () => press(noted.action) }, noted.action.actionText), build('button', { type: 'button', 'aria-label': 'Dismiss', onclick: dismiss }, '✕')));
};

/** The line that an add-in leaves on a mail. */
export const note = (text, action) => {
  noted = { id: state.item?.id, text, action };
  showNotes();
};

// The mail whose menu is open: it stays open when the mail is drawn again under it.
let opened;

/** The button with the menu; the manifest says what is in it. */
export const addInMenu = () => {
  const list = build('div.menu', { role: 'menu', hidden: true });
  const show = open => {
    opened = open ? state.item?.id : undefined;
    if (open) list.replaceChildren(...manifest.items.map(item => build('button', { type: 'button', role: 'menuitem', onclick: () => { show(false); void tried(() => run(item.run)); } }, item.label)));
    list.hidden = !open;
  };
  const button = build('button', { type: 'button', 'aria-haspopup': 'menu', onclick: () => tried(async () => {
    manifest ??= await read();
    show(list.hidden);
  }) }, 'Remind me ▾');
  if (opened !== undefined && opened === state.item?.id) show(true);
  return build('span.add-in', {}, button, list);
};
