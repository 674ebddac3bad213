import type { Row } from './formats';

const files = import.meta.glob<{ readonly rows: readonly Row[] }>('./rows/*.ts', { eager: true });

/** All rows, by file: a file in `rows/` is in the table by being there. */
export const rows: readonly Row[] = Object.values(files).flatMap((file) => file.rows);
