import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const protocolSyntax: Cause = {
  id: 'protocol.syntax',
  title: 'Your mail server did not understand a command',
  meaning:
    'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.',
    'Update your mail server, or turn off the feature that it offers and then refuses.',
    ours(
      'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.',
    ),
  ],
  fix: 'logs',
  links: ['diagnosing-failed-deliveries', 'rfc-5321'],
  says: [
    'command unsupported',
    'command unknown',
    'command malformed',
    'command invalid',
    'unsupported',
    'command not-allowed',
    'command failed',
    'command refused',
    'message command malformed',
    'command unavailable',
    'malformed failed missing sender',
    'greeting-name missing command',
    'invalid too-large command',
    'invalid command too-large',
  ],
  signals: [
    // RFC 5321, 4.5.3.1.9: 500 is about a command, whatever its line held
    { phrases: 'line too long', code: [500], strength: 'proof' },
    { words: /^syntax: (?:mail from|rcpt to|helo|ehlo|vrfy|etrn)/, strength: 'proof' },
    // OpenSMTPD
    { words: /^invalid domain name$/, code: [501], enhanced: ['5.5.4'], strength: 'proof' },
    { words: /malformed smtp reply|^ssh-\d\.\d/, strength: 'proof' },
    { words: /^unexpected server message/, saidBy: 'relay', strength: 'proof' },
    // Exim 4.96 and OpenSMTPD 6.8, about an answer that is none of SMTP
    { words: /(?:helo|ehlo) requires (?:a )?domain/ },
  ],
  examples: {
    match: [
      '500 Line too long.',
      '501 5.5.4 Syntax: MAIL FROM:<address>',
      'unexpected server message',
      'Malformed SMTP reply in response to initial connection: SSH-2.0-OpenSSH_9.2',
      'host mx.example.com[192.0.2.1] said: 500 5.5.1 Command unrecognized (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 502 5.5.1 Unrecognized command (in reply to RCPT TO command)',
      '504 Command parameter not implemented',
      '555 MAIL FROM/RCPT TO parameters not recognized or not implemented',
      'host mx.example.com[192.0.2.1] said: 555 5.5.4 Unsupported option: RET=HDRS (in reply to MAIL FROM command)',
      '502 5.5.2 Error: command not recognized',
      '501 5.5.4 Syntax error in parameters or arguments',
      'host mx.example.com[192.0.2.1] said: 555 5.5.2 Syntax error, goodbye (in reply to MAIL FROM command)',
      '500 5.5.2 Command line too long',
      '501 5.0.0 HELO requires domain address',
      '501 5.5.4 Invalid domain name',
      '501 5.5.2 Cannot decode response',
      '501 NUL characters are not allowed in SMTP commands',
    ],
    ignore: [
      '501 5.1.3 Bad recipient address syntax',
      '503 5.5.1 Bad sequence of commands',
      '501 Syntactically invalid HELO argument(s)',
      '421 4.7.0 mx.example.com Error: too many errors',
    ],
  },
};
