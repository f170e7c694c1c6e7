// Text of others on a terminal or in a page: what would move the cursor, change colours or turn the direction is made visible.

const control = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

export const shownPlainly = (text: string): string =>
  text.toWellFormed().replace(control, (character) => (character === '\t' ? ' ' : '\ufffd'));
