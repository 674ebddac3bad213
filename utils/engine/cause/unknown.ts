/** Whether no cause was found that is known here: `unknown.rejected`, `unknown.deferred`. */
export function isUnknown(cause: string): boolean {
  return cause.startsWith('unknown.');
}
