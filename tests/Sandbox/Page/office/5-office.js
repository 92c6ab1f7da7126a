// What the page of the pane calls Office.
// Older Outlooks do not sign in for the pane; the sandbox's page plays one with ?without-nested-sign-in.
const nested = outlook && !isDialog && !outlook.withoutNestedSignIn;
const sets = { mailbox: '1.15', openbrowserwindowapi: '1.1', dialogapi: '1.2', dialogorigin: '1.1', ...(nested && { nestedappauth: '1.1' }) };
// 1.10 is later than 1.9: the part behind the dot is a number of its own.
const rank = version => String(version).split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);

const themeHandler = event => hear(event);
if (outlook && !isDialog) {
  outlook.listen(themeHandler);
  addEventListener('pagehide', () => outlook.forget(themeHandler));
  if (nested) window.nestedAppAuthBridge = authBridge;
}

const readyInfo = outlook ? { host: 'Outlook', platform: outlook.classic ? 'PC' : 'OfficeOnline' } : { host: null, platform: null };

window.Office = {
  onReady: async callbackOnReady => {
    // The real script, too, is ready only after a while.
    await new Promise(resolve => setTimeout(resolve, 0));
    callbackOnReady?.(readyInfo);
    return readyInfo;
  },
  actions: { associate: (name, handler) => outlook?.associate(window, name, handler) },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Html: 'html', Text: 'text' },
  EventType: { ItemChanged: 'itemChanged', OfficeThemeChanged: 'officeThemeChanged', SelectedItemsChanged: 'selectedItemsChanged', RecipientsChanged: 'recipientsChanged', InitializationContextChanged: 'olkInitializationContextChanged', DialogMessageReceived: 'dialogMessageReceived', DialogEventReceived: 'dialogEventReceived' },
  HostType: { Outlook: 'Outlook' },
  PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
  MailboxEnums: { RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0', Beta: 'beta' }, ItemType: { Message: 'message', Appointment: 'appointment' }, ItemNotificationMessageType: { InformationalMessage: 'informationalMessage', ErrorMessage: 'errorMessage', ProgressIndicator: 'progressIndicator', InsightMessage: 'insightMessage' }, ActionType: { ShowTaskPane: 'showTaskPane' } },
  context: {
    host: readyInfo.host,
    platform: readyInfo.platform,
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    diagnostics: { host: 'Outlook', platform: readyInfo.platform, version: '16.0.0.0' },
    mailbox: outlook && !isDialog ? mailbox : undefined,
    roamingSettings: settings,
    get officeTheme() {
      return outlook ? themes[outlook.theme()] : undefined;
    },
    requirements: {
      isSetSupported: (name, version = '1.1') => {
        const most = sets[name.toLowerCase()];
        return most !== undefined && rank(version) <= rank(most);
      },
    },
    ui: {
      displayDialogAsync,
      messageParent: (message, options) => outlook.dialogSays(message, options?.targetOrigin),
      openBrowserWindow: address => void window.open(address, '_blank', 'noopener'),
      closeContainer: () => outlook?.say('Outlook would close the pane here.'),
    },
  },
};
