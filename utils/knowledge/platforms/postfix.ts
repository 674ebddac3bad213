import type { Platform } from '../../engine/types';

export const platformPostfix: Platform = {
  id: 'postfix',
  name: 'Postfix',
  hosts: [],
  words:
    /user unknown in (?:virtual|local|relay|recipient)|relay access denied|(?:recipient|sender|client host|helo command|data command|end-of-data)(?: address)? rejected: |queue file write error|error: too many|service unavailable; client host|message size exceeds fixed limit|esmtp postfix/,
  fixes: {
    'trust-filter': {
      steps: [
        'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …',
        'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.',
      ],
      link: 'postfix-settings',
    },
    connector: {
      steps: [
        'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.',
      ],
      link: 'postfix-settings',
    },
    'accepted-domains': {
      steps: [
        'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.',
      ],
      link: 'postfix-settings',
    },
    recipients: {
      steps: [
        'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).',
      ],
      link: 'postfix-settings',
    },
    'message-size': {
      steps: ['Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.'],
      link: 'postfix-settings',
    },
    limits: {
      steps: ['Add the filter’s addresses to smtpd_client_event_limit_exceptions.'],
      link: 'postfix-settings',
    },
    services: { steps: ['Run `postfix status`, and read the mail log for “fatal” and “panic”.'] },
    storage: {
      steps: ['Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.'],
      link: 'postfix-settings',
    },
    tls: {
      steps: [
        'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.',
      ],
      link: 'postfix-tls',
    },
    attachments: {
      steps: ['Look in the tables that mime_header_checks and header_checks name.'],
      link: 'postfix-settings',
    },
    logs: {
      steps: [
        'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.',
      ],
    },
  },
  examples: {
    match: [
      '550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
      '554 5.7.1 <a@example.com>: Relay access denied',
    ],
    ignore: ['550 No such user'],
  },
};
