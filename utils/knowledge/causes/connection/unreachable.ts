import type { Cause } from '../../../engine/types';

export const connectionUnreachable: Cause = {
  id: 'connection.unreachable',
  title: 'No network path leads to your mail server',
  meaning:
    'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.',
  actor: 'dns-admin',
  permanence: 'temporary',
  steps: [
    'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.',
    'Allow all of the filter’s addresses through the firewall in front of your mail server.',
    'Ask your internet provider whether the line or the routing to that address is disturbed.',
  ],
  isYoursFirst: true,
  links: ['diagnosing-failed-deliveries', 'allow-filter-addresses'],
  says: [
    'routing',
    'routing unavailable',
    'routing connection failed',
    'routing missing',
    'routing connection',
    'routing missing a-host',
    'routing missing server',
    'routing unknown',
    'routing server',
    'client routing a-host',
    'routing later',
    'routing later server',
    'routing backend a-host',
    'routing server recipient later',
  ],
  signals: [
    {
      phrases: `
        no route to host, unreachable network, unreachable host, host is down, network is down,
        ehostunreach, enetunreach, 25: permission denied, 25: invalid argument,
        cannot assign requested address, address family not supported`,
      words: [
        /(?:network|host|destination|server) (?:is |was )?unreachable/,
        /(?:socket|winsock|wsa|error)[^0-9]{0,20}100(?:51|65|50|64)\b/,
      ],
    },
    {
      phrases: 'host is not reachable, host not reachable, network error on destination',
      strength: 'hint',
    },
  ],
  examples: {
    match: [
      'connect to mail.example.com[192.168.1.10]:25: Network is unreachable',
      'connect to mail.example.com[192.0.2.10]:25: No route to host',
      'H=mx.example.com [2001:db8::5]: Network is unreachable',
      'connect to mail.example.com[192.0.2.10]:25: Host is down',
      'connect EHOSTUNREACH 192.0.2.10:25',
      '441 4.4.1 Error communicating with target: "Failed to connect. Winsock error code: 10065, Win32 error code: 10065."',
      '421 Error, ERROR_CODE :421, Host not reachable.',
      'Network error on destination MXs',
    ],
    ignore: [
      'connect to mail.example.com[192.0.2.10]:25: Connection timed out',
      'Host or domain name not found. Name service error for name=mail.example.com type=A: Host not found',
    ],
  },
};
