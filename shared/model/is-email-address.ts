/** Whether a text has the shape of an e-mail address: a name, an @ and a domain with a dot, without spaces. */
export const isEmailAddress = (text: string): boolean =>
  /^[^\s@<>;,]+@[^\s@<>;,.]+(\.[^\s@<>;,.]+)+$/.test(text);
