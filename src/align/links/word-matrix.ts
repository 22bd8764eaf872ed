/** A number for every pair of a word of one segment and a word of another: `values[i * columns + j]`. */
export interface WordMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function wordMatrix(
  rows: number,
  columns: number,
  value: (i: number, j: number) => number,
): WordMatrix {
  const values = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) values[i * columns + j] = value(i, j);
  return { rows, columns, values };
}

export function transposed({ rows, columns, values }: WordMatrix): WordMatrix {
  const turned = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) turned[j * rows + i] = values[i * columns + j]!;
  return { rows: columns, columns: rows, values: turned };
}
