import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const messageVirus: Cause = {
  id: 'message.virus',
  title: 'Your mail server found a virus in the message',
  meaning:
    'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.',
  actor: 'sender',
  actorWhen: [{ status: ['sent'], actor: 'mail-admin' }],
  whenKept: {
    title: 'The message was accepted and thrown away: a virus',
    meaning:
      'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.',
    steps: [
      'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.',
      'Look into the quarantine of the scanner, which may have kept a copy.',
      ours('Ask the sender by another way whether they sent it.'),
    ],
    links: ['mail-not-received', 'diagnosing-failed-deliveries'],
  },
  permanence: 'either',
  steps: [
    ours(
      'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.',
    ),
    ours('Ask the sender by another way whether they sent it, and to check their computer.'),
    'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.',
  ],
  isYoursFirst: true,
  resend: 'never',
  fix: 'rules',
  links: ['diagnosing-failed-deliveries'],
  says: [
    'virus',
    'message virus',
    'virus refused',
    'message virus refused',
    'attachment virus',
    'content virus',
    'virus blocked',
    'virus link',
    'virus spam',
    'virus attachment refused',
    'virus backend',
    'virus backend exists',
    'virus inside',
    'message client refused virus',
    'message an-ip refused virus',
    'virus refused spam',
    'refused virus spam',
  ],
  signals: [
    {
      sentences: [
        `
          maybe before 30: contain, detect, found, infect, reject, block, carr, identif, recogni, because,
            due, has, with, is, a, was, positive
          virus(es), vir(i/í)(i)i, malware, trojan, worm, ransomware, eicar,
            malicious {code/content/software/file/attachment/payload/macro},
            harmful {code/content/software}, viral content, virii
          maybe within 40: detect, found, infect, reject, block, refus, content, identif, contain,
            signature, policy`,
      ],
      unlessPhrases: `
        scanning fail, scanning error, scanning time, scan fail, scan error, scan time, spam or virus,
        your ip, scan for vir, spam/virus, virus/spam, virus or spam, spam and virus, symanteccloud`,
      unless: [
        /scanner.{0,30}(?:fail|error|unavailable|time|not)|(?:virus|malware)[ _-]?scan/,
        /(?:clamd|clamav|antivirus|anti-virus).{0,30}(?:unavailable|error|fail|temporar|connect)/,
        /anti-?virus (?:check|service|engine|is) /,
      ],
    },
  ],
  examples: {
    match: [
      '554 5.7.1 This email from IP 203.0.113.8 has been rejected. The reason is: infected by EICAR',
      '250 2.7.0 Ok, discarded, id=01234-05 - INFECTED: Eicar-Test-Signature',
      'host mx.example.net[192.0.2.1] said: 554 5.7.1 This message has been blocked because it contains a virus EICAR_TEST_FILE (in reply to end of DATA command)',
      '552 5.7.0 virus found in attachment',
      '550 5.7.1 Malware detected in message',
      'host mx.example.net[192.0.2.1] said: 554 5.7.0 Reject, id=20117-14 - INFECTED: Eicar-Signature (in reply to end of DATA command)',
      '550 Message was infected, sorry',
      '550 Diese Nachricht enthält Schadcode',
      '554 ウイルスが検出されました',
      '554 Vírus detectado',
      '554 郵件含有病毒',
    ],
    ignore: [
      '451 4.5.0 Error in processing, id=08342-17, virus_scan FAILED: virus_scan: ALL VIRUS SCANNERS FAILED: ClamAV-clamd av-scanner FAILED',
      '552 5.7.0 This message was blocked because its content presents a potential security issue.',
      '552 Message rejected for spam or virus content',
      '450 Unable to scan for viruses',
      '550 5.7.1 No virus was found, but attached files of type .iso are not accepted here',
    ],
  },
};
