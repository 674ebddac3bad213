/** What the reference portal answers a request by. */
export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** More of the body, sent a moment later. */
  readonly later?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
