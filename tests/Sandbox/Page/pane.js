// The task pane: its width, whether it is shown, and what it is told about what is open beside it.
import { say, tried } from './build.js';
import { openMessage, replyAll } from './reading.js';
import { associate, buttonOf, note, openedFor } from './commands.js';
import { askConsent } from './consent.js';
import { dialogSays, openDialog } from './dialog.js';
import { idPath } from './graph.js';
import { graph, refresh, state } from './state.js';
import { zone } from './when.js';
import { saveWritten, whenAddressed, written } from './writing.js';

const frame = document.getElementById('pane-frame');
const grip = document.getElementById('grip');
const narrowest = 300;
const widest = 640;
const toRest = id => id.replaceAll('+', '_').replaceAll('/', '-');

const setWidth = width => {
  const fits = Math.round(Math.min(widest, Math.max(narrowest, width)));
  document.body.style.setProperty('--pane-width', `${fits}px`);
  grip.setAttribute('aria-valuenow', String(fits));
};

grip.addEventListener('pointerdown', event => {
  grip.setPointerCapture(event.pointerId);
  frame.style.pointerEvents = 'none';
  const drag = moved => setWidth(innerWidth - moved.clientX);
  grip.addEventListener('pointermove', drag);
  grip.addEventListener('pointerup', () => { frame.style.pointerEvents = ''; grip.removeEventListener('pointermove', drag); }, { once: true });
});
grip.addEventListener('keydown', event => {
  const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
  if (step) setWidth(Number(grip.getAttribute('aria-valuenow')) + step);
});

document.getElementById('toggle-pane').addEventListener('click', event => {
  const shown = document.body.classList.toggle('without-pane');
  event.target.setAttribute('aria-pressed', String(!shown));
});

/** Starts the pane, or starts it anew, as Outlook does for another mailbox. */
export const loadPane = () => (frame.src = '/pane/taskpane.html');

const handlers = new Set();
const withoutNestedSignIn = new URLSearchParams(location.search).has('without-nested-sign-in');
let signedOut = new URLSearchParams(location.search).has('signed-out');

/** What the pane's office.js finds in the window around it. */
window.sandboxOutlook = {
  item: () => state.item,
  written: () => written,
  save: saveWritten,
  user: () => ({ ...state.user, zone: zone(), windowsZone: state.settings.timeZone }),
  theme: () => state.theme,
  listen: handler => handlers.add(handler),
  forget: handler => handlers.delete(handler),
  body: async id => (await graph().get(`/me/messages/${idPath(id)}?$select=body`)).body,
  // ?signed-out in the page's address: as after a change of password, the pane has to ask first.
  signedOut: () => signedOut,
  askConsent: async () => {
    const yes = await askConsent();
    if (yes) signedOut = false;
    return yes;
  },
  // ?without-nested-sign-in in the page's address: as an older Outlook, which does not sign in for the pane.
  withoutNestedSignIn,
  // ?classic in the page's address: the Outlook for Windows that lets a line on a mail carry a button.
  classic: new URLSearchParams(location.search).has('classic'),
  buttonOf,
  openedFor,
  // A pane that is open already is told; one that is closed is opened.
  openedByLine: () => {
    if (!document.body.classList.contains('without-pane')) return tellPane('opened for');
    document.getElementById('toggle-pane').click();
    return loadPane();
  },
  openDialog,
  associate,
  note,
  dialogSays,
  open: id => tried(async () => { await refresh(); openMessage(toRest(id)); }),
  replyAll: () => state.item && tried(() => replyAll(state.item)),
  say,
  refresh,
};

/** Tells the pane what has changed; a pane that has gone away is forgotten. */
export const tellPane = event => {
  for (const handler of handlers) {
    try {
      handler(event);
    } catch {
      handlers.delete(handler);
    }
  }
};

whenAddressed(() => tellPane('addressed'));
