// Office's dialog: a window of its own, on the pane's own host at first, that may say something to the pane that opened it.
const displayDialogAsync = (address, ...rests) => {
  const done = callback(rests);
  if (new URL(address).origin !== location.origin) return failed(done, 12004, 'DialogAddressNotTrusted', 'The address of the dialog is not on the domain of the pane.');
  const listening = { dialogMessageReceived: () => undefined, dialogEventReceived: () => undefined };
  const place = outlook.openDialog(address, (type, told) => listening[type](told));
  if (!place) return failed(done, 12009, 'UserIgnored', 'The browser opened no window.');
  return later(done, {
    addEventHandler: (type, handler) => (listening[type] = handler),
    close: () => place.close(),
    messageChild: () => undefined,
  });
};
