// Tables as kubectl prints them: upper-case header, three spaces between columns, no boxes. Widths count East Asian characters.
import { padToWidth, textWidth } from '../../language/width.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const gap = '   ';

export function renderTable(table: Table): string {
  const lines = [table.columns, ...table.rows];
  const widths = table.columns.map((_, column) => Math.max(...lines.map((line) => textWidth(line[column] ?? ''))));
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, column) => padToWidth(cell || '<none>', widths[column] ?? 0))
          .join(gap)
          .trimEnd()}\n`,
    )
    .join('');
}
