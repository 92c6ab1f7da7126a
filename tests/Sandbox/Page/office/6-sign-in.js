// The sign-in service stands on this port and not at Microsoft: whoever goes there from one of our pages is shown the way.
const microsoft = 'https://login.microsoftonline.com/';
const here = address => `${location.origin}/${address.slice(microsoft.length)}`;

if (outlook && !nested) {
  const far = window.fetch;
  window.fetch = (asked, ...rests) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    if (!address.startsWith(microsoft)) return far(asked, ...rests);
    return asked instanceof Request ? far(new Request(here(address), asked), ...rests) : far(here(address), ...rests);
  };
  window.navigation?.addEventListener('navigate', event => {
    if (!event.destination.url.startsWith(microsoft)) return;
    event.preventDefault();
    location.assign(here(event.destination.url));
  });
}
