import type { NextHop } from '../types';

/** As `/etc/hosts` names it: `localhost`, `localhost.localdomain`, `ip6-localhost`. */
const LOCALHOST = /^(?:ip6-)?localhost\d?(?:\.|$)/i;
const SOCKET = /^connect to \S{0,80}\[(?:private|public|\/)/;
/** What a domain's owner enters who wants no mail, or forgot to change it. Of the rest of 127.0.0.0/8 test networks are made. */
const NOWHERE = new Set(['127.0.0.1', '::1', '0.0.0.0', '::']);
const SMTP = 25;

/** Loopback by its own name, and sockets, are seen from the relay: what fails there is its own. */
export function isOwnService(nextHop: NextHop | null, response: string): boolean {
  return (nextHop && isLoopback(nextHop.address ?? '') && isNamedSo(nextHop)) || SOCKET.test(response);
}

/** A customer's name that leads to the relay itself: an entry of the domain's DNS is wrong, and no server of theirs was asked. */
export function leadsNowhere(nextHop: NextHop | null): boolean {
  if (!nextHop?.host || !NOWHERE.has(nextHop.address ?? '') || isNamedSo(nextHop)) return false;
  return nextHop.port === null || nextHop.port === SMTP;
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}

function isNamedSo({ host, address }: NextHop): boolean {
  return !host || host === address || LOCALHOST.test(host);
}
