import type { PageCount } from './portal/page-count';

/** The runtime messages, each with what it is answered by. */
export interface Messages {
  /** Page to background: all that a page needs to know, packed (`utils/knowledge/packed.ts`). Asked for by its first log. */
  'get-knowledge': string;
  /** Popup to page: what Yellowline sees there. */
  'count-page': PageCount;
  /** Popup to page: how the page is built, without any of its content. */
  'describe-page': string;
  /** Background to pages: the person has taken the permission for their site back. */
  'site-removed': undefined;
}

export interface Message<K extends keyof Messages = keyof Messages> {
  readonly type: K;
}

/** Whether something that came as a runtime message is one of ours of this type. */
export function isMessage<K extends keyof Messages>(value: unknown, type: K): value is Message<K> {
  return typeof value === 'object' && value !== null && (value as Partial<Message>).type === type;
}
