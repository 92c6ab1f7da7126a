/** Whether the pane stands in Outlook. Resolves once Office.js is there; false in a plain browser tab, or where Office.js could not be fetched. */
export const whenReady = async (): Promise<boolean> => {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return (host as Office.HostType | null) !== null;
};
