// Only what is used: imported whole, the library would bring all it has.
export { AuthError, CacheLookupPolicy, createNestablePublicClientApplication, createStandardPublicClientApplication } from '@azure/msal-browser';
