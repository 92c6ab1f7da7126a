/** What the pane is told when undo on the mail's line opens it. */
export const undoContext = 'undo';

// Some Outlooks hand over the text as it was given, some wrapped as JSON.
const asksUndo = (context: string) => context.replaceAll('"', '') === undoContext;

/** Calls back when undo on the open mail's line has opened the pane, or was pressed beside an open one. */
export const whenUndoIsPressed = (act: () => void) => {
  const item = Office.context.mailbox.item as Office.MessageRead | null;
  const { requirements } = Office.context;
  if (!item || !requirements.isSetSupported('Mailbox', '1.10')) return () => undefined;

  let listens = true;
  const heard = (context: string) => {
    if (listens && asksUndo(context)) act();
  };
  item.getInitializationContextAsync(told => {
    if (told.status === Office.AsyncResultStatus.Succeeded) heard(told.value);
  });
  if (requirements.isSetSupported('Mailbox', '1.15'))
    item.addHandlerAsync(Office.EventType.InitializationContextChanged, (changed: Office.InitializationContextChangedEventArgs) => heard(changed.initializationContextData));
  return () => {
    listens = false;
  };
};
