/** "They know you well: 9 mails from them" in two: what is so, and what it comes from. */
export const apart = (text: string): { readonly main: string; readonly second: string | undefined } => {
  const at = text.indexOf(': ');
  return at < 0 ? { main: text, second: undefined } : { main: text.slice(0, at), second: text.slice(at + 2) };
};
