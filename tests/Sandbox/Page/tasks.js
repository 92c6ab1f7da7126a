// To Do and the calendar: what reminds, and of what.
import { build, tried } from './build.js';
import { graph, refresh, state } from './state.js';
import { fromGraph, fully } from './when.js';

const path = task => `/me/todo/lists/${task.list.id}/tasks/${task.id}`;

const row = task => {
  const done = task.status === 'completed';
  const reminder = fromGraph(task.isReminderOn ? task.reminderDateTime : undefined);
  const due = !done && reminder && reminder <= state.now;
  const check = build('input', {
    type: 'checkbox',
    'aria-label': `Done: ${task.title}`,
    checked: done,
    onchange: () => tried(async () => { await graph().patch(path(task), { status: done ? 'notStarted' : 'completed' }); await refresh(); }),
  });
  return build(
    `article.card.task${done ? '.done' : ''}`,
    { 'data-task': task.id },
    check,
    build('div', {},
      build('div.title', {}, task.title),
      reminder && build(`div.why${due ? '.due' : ''}`, {}, `${due ? 'Due: ' : 'Reminder: '}${fully(reminder)}`),
      task.linkedResources?.map(link => build('div.why', {}, `About: ${link.displayName ?? link.applicationName ?? link.webUrl}`)),
      task.body?.content && build('div.why', {}, task.body.content.slice(0, 300))),
  );
};

export const showTasks = () => {
  const soonest = task => fromGraph(task.reminderDateTime)?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const tasks = state.tasks.toSorted((one, other) => (one.status === 'completed') - (other.status === 'completed') || soonest(one) - soonest(other));
  const events = state.events.map(event => build('article.card', { 'data-event': event.id }, build('div.title', {}, event.subject), build('div.why', {}, fully(fromGraph(event.start)))));
  return [build('h2', {}, 'To Do'), ...(tasks.length > 0 ? tasks.map(row) : [build('p.empty', {}, 'Nothing to do.')]), ...(events.length > 0 ? [build('h2', {}, 'Calendar'), ...events] : [])];
};
