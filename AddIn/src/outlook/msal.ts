// Only what is used: imported whole, the library would bring all it has.
export { AuthError, createNestablePublicClientApplication } from '@azure/msal-browser';
