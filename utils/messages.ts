/** The runtime messages, each with what it is answered by. */
export interface Messages {
  /** All that a page needs to know, packed (`utils/knowledge/packed.ts`). Asked for by a page that shows its first log. */
  'get-knowledge': string;
}

export interface Message<K extends keyof Messages = keyof Messages> {
  readonly type: K;
}

/** Whether something that came as a runtime message is one of ours of this type. */
export function isMessage<K extends keyof Messages>(value: unknown, type: K): value is Message<K> {
  return typeof value === 'object' && value !== null && (value as Partial<Message>).type === type;
}
