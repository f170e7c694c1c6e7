// A measurement as it is printed.
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly goal: string;
  readonly value: number;
}
