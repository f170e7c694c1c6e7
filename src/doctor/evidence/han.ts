// Chinese is written with and without a blank before and after a word of Latin letters or a number: here, always without.
const besideHan = /(?<=[\u3000-\u9fff\uff01-\uffee]) | (?=[\u3000-\u9fff\uff01-\uffee])/g;

export const isHan = /[\u3000-\u9fff\uff01-\uffee]/;

export const closed = (text: string): string => (isHan.test(text) ? text.replace(besideHan, '') : text);
