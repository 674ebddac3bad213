/** Whether the reading found no cause that is known here, so that only whoever refused can tell why. */
export function isUnknown(cause: string): boolean {
  return cause.startsWith('unknown.');
}
