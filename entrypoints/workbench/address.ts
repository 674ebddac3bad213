import { worstFirst } from '@/utils/engine/messages/verdict';
import type { Actor, Status } from '@/utils/engine/types';
import { actorOrder } from '@/utils/ledger/facts';
import { type Filter, type Sort, type SortKey, sortKeys } from '@/utils/ledger/query';

/** What the workbench shows, as its address says it. */
export interface Address {
  readonly source: 'files' | 'history';
  readonly filter: Filter;
  readonly sort: Sort;
  /** Key of the message that is open; null where the list is. */
  readonly message: string | null;
  /** Key of the incident that is open; null where none is. */
  readonly incident: string | null;
  /** What that message was read from, for when it is not there any more; null where that is not known. */
  readonly file: string | null;
}

/** Characters: several names may stand in it. */
const LONGEST_FILE = 300;

/** What has not arrived is what people look for. */
const undeliveredFirst: Sort = { key: 'status', isDescending: false };
const WORDS = ['cause', 'nextHop', 'recipient', 'recipientDomain', 'sender', 'senderDomain', 'text'] as const;

/** Reads the part of an address after `#`. What cannot be read is left out. */
export function readAddress(hash: string): Address {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    source: params.get('view') === 'history' ? 'history' : 'files',
    filter: readFilter(params),
    sort: readSort(params.get('sort') ?? ''),
    message: params.get('message'),
    incident: params.get('incident'),
    file: params.get('file')?.slice(0, LONGEST_FILE) || null,
  };
}

/** The part of an address after `#`, with it. */
export function writeAddress({ source, filter, sort, message, incident, file }: Address): string {
  const params = new URLSearchParams();
  if (source === 'history') params.set('view', 'history');
  for (const name of WORDS) if (filter[name]) params.set(name, filter[name]);
  if (filter.actor) params.set('actor', filter.actor);
  if (filter.statuses?.length) params.set('status', filter.statuses.join(' '));
  for (const name of ['from', 'to'] as const)
    if (filter[name] !== undefined) params.set(name, new Date(filter[name]).toISOString());
  if (sort.key !== undeliveredFirst.key || sort.isDescending !== undeliveredFirst.isDescending)
    params.set('sort', `${sort.isDescending ? '-' : ''}${sort.key}`);
  if (message !== null) params.set('message', message);
  if (incident !== null) params.set('incident', incident);
  if (message !== null && file) params.set('file', file);
  return `#${params}`;
}

function readFilter(params: URLSearchParams): Filter {
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = {};
  for (const name of WORDS) {
    const words = params.get(name);
    if (words) filter[name] = words;
  }
  const actor = params.get('actor') as Actor | null;
  if (actor && actorOrder.includes(actor)) filter.actor = actor;
  const statuses = (params.get('status') ?? '')
    .split(' ')
    .filter((one): one is Status => (worstFirst as readonly string[]).includes(one));
  if (statuses.length > 0) filter.statuses = statuses;
  for (const name of ['from', 'to'] as const) {
    const time = Date.parse(params.get(name) ?? '');
    if (!Number.isNaN(time)) filter[name] = time;
  }
  return filter;
}

function readSort(words: string): Sort {
  const key = words.replace(/^-/, '') as SortKey;
  return sortKeys.includes(key) ? { key, isDescending: words.startsWith('-') } : undeliveredFirst;
}
