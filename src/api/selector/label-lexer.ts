// Splits a label selector into its words and signs (labels.Lexer).
export type TokenKind = 'word' | 'end' | '(' | ')' | ',' | '!' | '=' | '==' | '!=' | '>' | '<' | 'in' | 'notin';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const lexeme = /[ \t\r\n]*(?:(==|!=|[=!(),<>])|([^ \t\r\n=!(),<>]+))/y;

export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  lexeme.lastIndex = 0;
  for (let match = lexeme.exec(text); match !== null; match = lexeme.exec(text)) {
    const [, sign, word] = match;
    if (sign !== undefined) tokens.push({ kind: sign as TokenKind, text: sign });
    else if (word !== undefined) tokens.push({ kind: word === 'in' || word === 'notin' ? word : 'word', text: word });
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
};
