// What Microsoft shows before an app may read a mailbox.
import { build } from './build.js';
import { state } from './state.js';

/** Asks the person, and gives back what was taken away when they say yes. */
export const askConsent = () =>
  new Promise(resolve => {
    const done = answer => {
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    const dialog = build('dialog.consent', { 'aria-labelledby': 'consent-title' },
      build('h2', { id: 'consent-title' }, 'Follow-up asks for your permission'),
      build('p', {}, `Signed in as ${state.user.address}. It wants to read your mail, make drafts and flags, and keep tasks in To Do. It never sends.`),
      build('div.actions', {},
        build('button.first', { type: 'button', onclick: async () => { await fetch('/sandbox/consent', { method: 'POST', body: JSON.stringify({ user: state.user.address }) }); done(true); } }, 'Accept'),
        build('button', { type: 'button', onclick: () => done(false) }, 'Cancel')));
    dialog.addEventListener('cancel', () => done(false));
    document.body.append(dialog);
    dialog.showModal();
  });
