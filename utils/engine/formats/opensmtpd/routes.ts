import { createBoundedMap } from '../../text/bounded-map';
import type { NextHop } from '../../types';

/** Why a server could not be used, as the session said. */
interface Reason {
  readonly words: string;
  readonly nextHop: NextHop;
}

/** Keeps what sessions said of servers, for the domains that are later said to have none. */
export interface Routes {
  /** Reads a line of an `mta` session, at the offset of ` mta `; false where it is none. */
  read(text: string, at: number): boolean;
  /** The reason for words that tell none; `null` where the words tell it themselves or no session fits. */
  reasonOf(domain: string, words: string, hop: NextHop | null): Reason | null;
}

const MOST_SESSIONS = 2_000;
const MOST_HOSTS = 2_000;
/** So many failing servers of unknown domains are kept apart; with more of them none can be told. */
const MOST_UNOWNED = 8;

export function createRoutes(): Routes {
  const sessions = createBoundedMap<NextHop>(MOST_SESSIONS);
  const reasons = createBoundedMap<Reason>(MOST_HOSTS);
  const hosts = createBoundedMap<string>(MOST_HOSTS);
  const unowned = new Set<string>();
  const note = (reason: Reason) => {
    const host = reason.nextHop.host as string;
    for (const name of namesOf(host)) reasons.set(name, reason);
    if (unowned.size < MOST_UNOWNED) unowned.add(host);
  };
  const hostOf = (domain: string) => hosts.get(domain) ?? (reasons.get(domain) ? domain : onlyOne(unowned));
  return {
    read(text, at) {
      const line = SESSION.exec(text.slice(Math.max(0, at - 17), at + 700));
      if (!line) return false;
      const [, id = '', address = '', port, host = '', error = ''] = line;
      if (host) sessions.set(id, { host, address, port: port ? Number(port) : null });
      const nextHop = error ? sessions.get(id) : undefined;
      if (nextHop) note({ words: text.slice(text.indexOf('reason=', at) + 7), nextHop });
      return true;
    },
    reasonOf(domain, words, hop) {
      if (hop?.host) {
        hosts.set(domain, hop.host);
        unowned.delete(hop.host);
        return null;
      }
      if (!words.startsWith('Network error on destination')) return null;
      const host = hostOf(domain);
      const reason = host ? reasons.get(host) : undefined;
      if (!reason) return null;
      unowned.delete(reason.nextHop.host as string);
      hosts.set(domain, reason.nextHop.host as string);
      return reason;
    },
  };
}

const SESSION =
  /([0-9a-f]{16}) mta (?:event=)?(?:connecting address=[a-z+-]{3,24}:\/\/\[?([0-9A-Fa-f:.]{2,64}?)\]?(?::(\d{1,5}))? host=(\S{1,255})|(error) reason=|connected|disconnected |tls |ssl_|server-cert-check |cert-check |starttls )/;

/** A server's own name, and the domains that it stands under: `mail.example.com` is likely the server of `example.com`. */
function namesOf(host: string): string[] {
  const labels = host.toLowerCase().split('.').slice(-6);
  const names = labels.map((_, i) => labels.slice(i).join('.')).slice(0, Math.max(1, labels.length - 1));
  const tenant = /^([a-z0-9-]{1,63})\.mail\.protection\.outlook\.com$/i.exec(host)?.[1];
  return tenant ? [...names, tenant.toLowerCase().replaceAll('-', '.')] : names;
}

function onlyOne(hosts: ReadonlySet<string>): string | undefined {
  return hosts.size === 1 ? hosts.values().next().value : undefined;
}
