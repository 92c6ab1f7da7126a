// The bar on top: the clock, faults, whose mailbox, the theme.
import { build, say, tried } from './build.js';
import { changed, choose, refresh, state } from './state.js';
import { fully, tenOn } from './when.js';

const faults = {
  'works': {},
  'is busy (429)': { status: 429, retryAfter: 2 },
  'is down (503)': { status: 503 },
  'is slow (4 s)': { delay: 4 },
  'has lost your consent': { consent: 'revoked' },
};

const by = id => document.getElementById(id);

const control = async (name, body) => {
  const answer = await fetch(`/sandbox/${name}`, { method: 'POST', body: JSON.stringify(body) });
  const text = await answer.text();
  const told = text ? JSON.parse(text) : {};
  if (!answer.ok) throw new Error(told.title ?? 'The sandbox refused.');
  return told;
};

export const readClock = async () => {
  state.now = new Date((await (await fetch('/sandbox/clock')).json()).now);
  by('now').textContent = fully(state.now);
};

const move = body =>
  tried(async () => {
    by('clock').setAttribute('aria-busy', 'true');
    try {
      await control('clock', body);
      await readClock();
      await refresh();
      changed('clock');
      say(`It is ${fully(state.now)}.`);
    } finally {
      by('clock').removeAttribute('aria-busy');
    }
  });

const showTheme = () => {
  document.documentElement.dataset.theme = state.theme;
  by('theme').setAttribute('aria-pressed', String(state.theme === 'dark'));
};

export const startTop = async () => {
  by('clock').addEventListener('click', event => event.target.dataset.advance && move({ advance: event.target.dataset.advance }));
  by('clock').addEventListener('submit', event => {
    event.preventDefault();
    if (by('day').value) void move({ now: tenOn(by('day').value).toISOString() });
  });

  by('faults').append(...Object.keys(faults).map(name => build('option', { value: name }, name)));
  by('faults').addEventListener('change', event =>
    tried(async () => {
      await control('faults', {});
      const fault = faults[event.target.value];
      if (Object.keys(fault).length > 0) await control('faults', fault);
    }),
  );

  by('theme').addEventListener('click', () => {
    state.theme = state.theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem('sandbox-theme', state.theme);
    showTheme();
    changed('theme');
  });
  showTheme();

  state.users = await (await fetch('/sandbox/mailboxes')).json();
  by('who').append(...state.users.map(user => build('option', { value: user.address, title: user.address }, user.name)));
  by('who').addEventListener('change', event =>
    tried(async () => {
      state.user = state.users.find(user => user.address === event.target.value);
      choose(undefined);
      await refresh();
      changed('user');
    }),
  );
  setInterval(() => void tried(readClock), 20000);
};
