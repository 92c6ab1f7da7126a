// The mailbox, over Graph, as Outlook itself: its token may do everything, and what it asks is not the product's doing.
let signedIn;

const token = async user => {
  if (signedIn?.user !== user || signedIn.until < Date.now()) {
    const answer = await fetch('/sandbox/token', {
      method: 'POST',
      body: JSON.stringify({ user, client: 'outlook', scope: 'https://graph.microsoft.com/.default' }),
    });
    const { access_token, expires_in } = await answer.json();
    signedIn = { user, token: access_token, until: Date.now() + (expires_in - 60) * 1000 };
  }
  return signedIn.token;
};

export const graphFor = user => {
  const ask = async (method, path, body) => {
    const answer = await fetch(path.startsWith('http') ? path : `/v1.0${path}`, {
      method,
      headers: { Authorization: `Bearer ${await token(user)}`, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const told = text ? JSON.parse(text) : undefined;
    if (!answer.ok) throw new Error(told?.error?.message ?? `Graph answered ${answer.status}.`);
    return told;
  };
  return {
    get: path => ask('GET', path),
    all: async path => {
      const found = [];
      for (let next = path; next; ) {
        const page = await ask('GET', next);
        found.push(...page.value);
        next = page['@odata.nextLink'];
      }
      return found;
    },
    post: (path, body = {}) => ask('POST', path, body),
    patch: (path, body) => ask('PATCH', path, body),
    remove: path => ask('DELETE', path),
  };
};

export const idPath = id => encodeURIComponent(id);
