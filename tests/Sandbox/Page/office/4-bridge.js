// Nested app authentication: the pane's sign-in library asks here, as it asks Outlook, and the sandbox's sign-in service gives the tokens.
const authBridge = (() => {
  const listeners = new Set();
  const known = new Map();

  const answer = (request, rest) => {
    const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...rest });
    listeners.forEach(listener => listener(message));
  };

  const refuse = (request, status, code, description) => answer(request, { success: false, error: { status, code, description, subError: '' } });

  const claimsOf = token => JSON.parse(decodeURIComponent(escape(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')))));

  const accountOf = idToken => {
    const claims = claimsOf(idToken);
    return {
      homeAccountId: `${claims.oid}.${claims.tid}`,
      environment: 'login.microsoftonline.com',
      tenantId: claims.tid,
      username: claims.preferred_username,
      localAccountId: claims.oid,
      name: claims.name,
      idToken,
      idTokenClaims: claims,
    };
  };

  const signIn = async (params, fresh) => {
    const user = outlook.user().address;
    const key = `${user} ${params.scope}`;
    const kept = known.get(key);
    if (!fresh && kept && kept.until > Date.now()) return kept.tokens;

    const response = await fetch('/sandbox/token', { method: 'POST', body: JSON.stringify({ user, scope: `${params.scope} openid profile offline_access` }) });
    const tokens = await response.json();
    if (!response.ok) throw Object.assign(new Error(tokens.error_description ?? tokens.title), { code: tokens.error ?? 'invalid_request' });
    known.set(key, { tokens, until: Date.now() + (tokens.expires_in - 300) * 1000 });
    return tokens;
  };

  // What the library always asks about the person, and what it says of itself (xms_cc), challenges nobody.
  const isChallenge = claims => {
    const { xms_cc: _, ...asked } = JSON.parse(claims ?? '{}').access_token ?? {};
    return Object.keys(asked).length > 0;
  };

  const give = async (request, interactive) => {
    const params = request.tokenParams;
    if (outlook.signedOut() && !interactive) return refuse(request, 'USER_INTERACTION_REQUIRED', 'login_required', 'Nobody is signed in.');
    if (interactive && !(await outlook.askConsent())) return refuse(request, 'USER_CANCEL', 'access_denied', 'The person said no.');
    // A challenge of the service wants to see the person, whatever is known.
    if (isChallenge(params.claims) && !interactive) return refuse(request, 'USER_INTERACTION_REQUIRED', 'interaction_required', 'The service asked to see the person.');

    try {
      const tokens = await signIn(params, interactive || params.forceRefresh);
      return answer(request, {
        success: true,
        account: accountOf(tokens.id_token),
        token: { access_token: tokens.access_token, id_token: tokens.id_token, expires_in: tokens.expires_in, scope: tokens.scope, properties: null },
      });
    } catch (error) {
      return error.code === undefined
        ? refuse(request, 'NO_NETWORK', 'no_network', error.message)
        : refuse(request, 'USER_INTERACTION_REQUIRED', error.code, error.message);
    }
  };

  const accountContext = async () => {
    const tokens = await signIn({ scope: 'openid' }, false);
    const { homeAccountId, environment, tenantId } = accountOf(tokens.id_token);
    return { homeAccountId, environment, tenantId };
  };

  const serve = {
    GetInitContext: async request => answer(request, { success: true, initContext: { capabilities: { queryAccount: true }, sdkName: 'outlook-sandbox', sdkVersion: '1.0.0', accountContext: await accountContext().catch(() => undefined) } }),
    GetToken: request => give(request, false),
    GetTokenPopup: request => give(request, true),
  };

  return {
    addEventListener: (event, listener) => void listeners.add(listener),
    removeEventListener: (event, listener) => void listeners.delete(listener),
    postMessage: text => {
      const request = JSON.parse(text);
      void (serve[request.method] ?? (one => refuse(one, 'PERSISTENT_ERROR', 'unknown_method', `${one.method} is not known.`)))(request);
    },
  };
})();
