// The mailbox and its events.
const handlers = { itemChanged: new Set(), officeThemeChanged: new Set(), olkInitializationContextChanged: new Set() };

const mailbox = {
  get item() {
    const message = outlook?.item();
    if (!message) return null;
    // A draft that is still being opened is no item yet.
    return message.isDraft ? (outlook.written() ? draftOf(message) : null) : itemOf(message);
  },
  get userProfile() {
    const user = outlook.user();
    return { emailAddress: user.address, displayName: user.name, timeZone: user.windowsZone ?? user.zone, accountType: 'office365' };
  },
  diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20260918.01', OWAView: 'ThreeColumns' },
  ewsUrl: '',
  addHandlerAsync: (type, handler, ...rests) => {
    if (!handlers[type]) return failed(callback(rests), 9024, 'UnsupportedEvent', 'This event is not supported.');
    handlers[type].add(handler);
    return later(callback(rests));
  },
  removeHandlerAsync: (type, ...rests) => {
    handlers[type]?.clear();
    later(callback(rests));
  },
  convertToEwsId: id => ews(id),
  convertToRestId: id => rest(id),
  displayMessageForm: id => void outlook.open(id),
  displayMessageFormAsync: (id, ...rests) => {
    void outlook.open(id);
    later(callback(rests));
  },
  displayNewMessageForm: () => outlook.say('Outlook would open a new mail here.'),
  displayNewMessageFormAsync: (form, ...rests) => later(callback(rests)),
  getSelectedItemsAsync: (...rests) => {
    const item = mailbox.item;
    later(callback(rests), item ? [{ itemId: item.itemId, conversationId: item.conversationId, internetMessageId: item.internetMessageId, subject: item.subject, itemType: 'message', itemMode: 'read', hasAttachment: outlook.item().hasAttachments }] : []);
  },
  // Exchange's old tokens are switched off everywhere; whoever still asks is told so, as there.
  getCallbackTokenAsync: (...rests) => failed(callback(rests), 9018, 'GenericTokenError', 'Legacy Exchange tokens are turned off for your organization.'),
  getUserIdentityTokenAsync: (...rests) => failed(callback(rests), 9018, 'GenericTokenError', 'Legacy Exchange tokens are turned off for your organization.'),
};

const settings = {
  get values() {
    return JSON.parse(localStorage.getItem('sandbox-roaming') ?? '{}');
  },
  get: name => settings.pending?.[name] ?? settings.values[name],
  set: (name, value) => (settings.pending = { ...(settings.pending ?? settings.values), [name]: value }),
  remove: name => (settings.pending = { ...(settings.pending ?? settings.values), [name]: undefined }),
  saveAsync: (...rests) => {
    localStorage.setItem('sandbox-roaming', JSON.stringify(settings.pending ?? settings.values));
    later(callback(rests));
  },
};

const themes = {
  light: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424', controlBackgroundColor: '#f5f5f5', controlForegroundColor: '#242424' },
  dark: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#1f1f1f', controlForegroundColor: '#ffffff' },
};

const hear = event => {
  if (event === 'addressed') return addressed.forEach(handler => handler({ type: 'olkRecipientsChanged', changedRecipientFields: { to: true, cc: true } }));
  if (event === 'opened for') return handlers.olkInitializationContextChanged.forEach(handler => handler({ type: 'olkInitializationContextChanged', initializationContextData: outlook.openedFor() }));
  const type = event === 'theme' ? 'officeThemeChanged' : 'itemChanged';
  const told = event === 'theme' ? { type, officeTheme: themes[outlook.theme()] } : { type, initialData: null };
  return handlers[type].forEach(handler => handler(told));
};
