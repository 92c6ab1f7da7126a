import { tried } from './build.js';
import { showFolders } from './folders.js';
import { markChosen, showList } from './list.js';
import { loadPane, tellPane } from './pane.js';
import { showReading } from './reading.js';
import { refresh, state, whenChanged } from './state.js';
import { readClock, startTop } from './top.js';

const redraw = {
  mail: () => {
    showFolders();
    showList();
    void showReading();
  },
  item: () => {
    markChosen();
    void showReading();
    tellPane('item');
  },
  // The pane's own clock has not moved: it starts anew, as it would on another day.
  clock: () => loadPane(),
  theme: () => tellPane('theme'),
  user: () => loadPane(),
};

whenChanged(what => redraw[what]());

await tried(async () => {
  await startTop();
  const asked = new URLSearchParams(location.search).get('user');
  state.user = state.users.find(user => user.address === asked) ?? state.users[0] ?? { address: 'mike@northgate.example', name: 'Mike' };
  document.getElementById('who').value = state.user.address;
  await refresh();
  await readClock();
  loadPane();
  document.body.dataset.ready = 'true';
  // What the pane or the sweep makes in the mailbox shows up by itself, as it does in Outlook.
  setInterval(() => document.visibilityState === 'visible' && void tried(refresh), 3000);
});
