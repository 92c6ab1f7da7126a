// The dialog that an add-in may open: a window of its own. One at a time, as in Outlook.
let opened;

/** Opens one; what it says, and that it was closed by hand, is handed to whoever opened it. */
export const openDialog = (address, hear) => {
  const place = window.open(address, 'sandbox-dialog', 'popup,width=480,height=640');
  if (!place) return undefined;
  const watch = setInterval(() => {
    if (!place.closed) return;
    clearInterval(watch);
    hear('dialogEventReceived', { error: 12006, type: 'dialogEventReceived' });
  }, 200);
  opened = hear;
  return {
    close: () => {
      clearInterval(watch);
      place.close();
    },
  };
};

/** The page in the dialog says something; a message meant for another host reaches nobody. */
export const dialogSays = (message, meant) => {
  if (meant && meant !== '*' && meant !== location.origin) return;
  opened?.('dialogMessageReceived', { message, origin: location.origin, type: 'dialogMessageReceived' });
};
