/** Header blocks as receiving systems write them (written from memory of real ones; names and networks are those kept for examples). */
export interface Block {
  readonly name: string;
  readonly text: string;
  /** `by` of each hop, the first first. */
  readonly by: readonly (string | null)[];
  readonly delays: readonly (number | null)[];
  /** `filter: placed`. */
  readonly notes: readonly string[];
  /** How many of the last hops are proven. */
  readonly proven: number;
}

const RELAY_TO = (by: string, date: string) =>
  `Received: from mx1.spamhero.com (mx1.spamhero.com [192.0.2.10])\n\tby ${by} (Postfix) with ESMTPS id 9B2C3D4E5F\n\tfor <ann@example.com>; ${date}`;
const AT_RELAY = (date: string) =>
  `Received: from mail.example.org (mail.example.org [198.51.100.7])\n\tby mx1.spamhero.com (Postfix) with ESMTPS id 4jYJCk2zRXzKnDh\n\tfor <ann@example.com>; ${date}`;
const REST =
  'From: Bob <bob@example.org>\nTo: ann@example.com\nSubject: Offer\nMessage-ID: <one@example.org>';

export const blocks: readonly Block[] = [
  {
    name: 'Postfix behind the relay',
    text: [
      'Return-Path: <bob@example.org>',
      RELAY_TO('mail.example.com', 'Wed, 12 Mar 2025 10:00:09 +0100 (CET)'),
      AT_RELAY('Wed, 12 Mar 2025 09:00:05 +0000 (UTC)'),
      REST,
    ].join('\n'),
    by: ['mx1.spamhero.com', 'mail.example.com'],
    delays: [null, 4],
    notes: [],
    proven: 2,
  },
  {
    name: 'Microsoft 365, put into Junk',
    text: [
      'Received: from DB9PR01MB1234.eurprd01.prod.example.com (2603:10a6:10:abc::12)\n by AM0PR01MB5678.eurprd01.prod.example.com with HTTPS; Wed, 12 Mar 2025 09:00:14 +0000',
      'Received: from mx1.spamhero.com (192.0.2.10) by\n AM3PEPF00009999.mail.protection.outlook.com (10.167.16.1) with Microsoft SMTP\n Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8511.15 via\n Frontend Transport; Wed, 12 Mar 2025 09:00:10 +0000',
      AT_RELAY('Wed, 12 Mar 2025 09:00:05 +0000 (UTC)'),
      'Authentication-Results: spf=fail (sender IP is 192.0.2.10)\n smtp.mailfrom=example.org; dkim=none (message not signed)\n header.d=none;dmarc=fail action=none header.from=example.org;compauth=fail\n reason=001',
      'X-Forefront-Antispam-Report:\n CIP:192.0.2.10;CTRY:US;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:mx1.spamhero.com;PTR:mx1.spamhero.com;CAT:SPM;SFS:(13230040);DIR:INB;',
      'X-Microsoft-Antispam: BCL:0;ARA:13230040;',
      'X-Microsoft-Antispam-Mailbox-Delivery:\n ucf:0;jmr:0;auth:0;dest:J;ENG:(910001)(944506478);RF:JunkEmail;',
      REST,
    ].join('\n'),
    by: [
      'mx1.spamhero.com',
      'AM3PEPF00009999.mail.protection.outlook.com',
      'AM0PR01MB5678.eurprd01.prod.example.com',
    ],
    delays: [null, 5, 4],
    notes: ['Microsoft: junk'],
    proven: 3,
  },
  {
    name: 'Microsoft 365, high confidence, without a word of the mailbox',
    text: [
      'Received: from gw.example.net (203.0.113.9) by AM1.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 15.20.1.1; Wed, 12 Mar 2025 09:00:10 +0000',
      'X-MS-Exchange-Organization-SCL: 9',
      'X-Forefront-Antispam-Report: CIP:203.0.113.9;SCL:9;SFV:SPM;CAT:HPHISH;DIR:INB;',
      REST,
    ].join('\n'),
    by: ['AM1.mail.protection.outlook.com'],
    delays: [null],
    notes: ['Microsoft: aside'],
    proven: 0,
  },
  {
    name: 'Google',
    text: [
      'Delivered-To: ann@example.com',
      'Received: by 2002:a05:6402:1234:b0:5e5:1 with SMTP id x12csp123456edq; Wed, 12 Mar 2025 02:00:09 -0700 (PDT)',
      'Received: from mx1.spamhero.com (mx1.spamhero.com. [192.0.2.10])\n        by mx.google.com with ESMTPS id a640c23a-5e8f9.12.2025.03.12.02.00.08\n        for <ann@example.com>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n        Wed, 12 Mar 2025 02:00:08 -0700 (PDT)',
      AT_RELAY('Wed, 12 Mar 2025 09:00:05 +0000 (UTC)'),
      'Authentication-Results: mx.google.com;\n       dkim=pass header.i=@example.org;\n       spf=softfail (google.com: domain of transitioning) smtp.mailfrom=bob@example.org;\n       dmarc=pass (p=NONE) header.from=example.org',
      REST,
    ].join('\n'),
    by: ['mx1.spamhero.com', 'mx.google.com', '2002:a05:6402:1234:b0:5e5:1'],
    delays: [null, 3, 1],
    notes: [],
    proven: 3,
  },
  {
    name: 'Exim with SpamAssassin (cPanel)',
    text: [
      'Received: from mail.example.org ([198.51.100.7]:41234 helo=smtp.example.org)\n\tby host.example.com with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.98.1)\n\t(envelope-from <bob@example.org>)\n\tid 1tsHx2-00000001abc-2DfG\n\tfor ann@example.com;\n\tWed, 12 Mar 2025 10:00:05 +0100',
      'X-Spam-Status: Yes, score=7.1',
      'X-Spam-Score: 71',
      'X-Spam-Flag: YES',
      REST,
    ].join('\n'),
    by: ['host.example.com'],
    delays: [null],
    notes: ['SpamAssassin: aside'],
    proven: 0,
  },
  {
    name: 'qmail',
    text: [
      'Received: (qmail 23817 invoked by uid 89); 12 Mar 2025 09:00:07 -0000',
      'Received: from unknown (HELO mail.example.org) (198.51.100.7)\n  by mx.example.com with SMTP; 12 Mar 2025 09:00:05 -0000',
      REST,
    ].join('\n'),
    by: ['mx.example.com', null],
    delays: [null, 2],
    notes: [],
    proven: 0,
  },
  {
    name: 'Exchange on the premises',
    text: [
      'Received: from EX01.corp.example.com (10.0.0.5) by EX02.corp.example.com\n (10.0.0.6) with Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.2.1544.14 via Mailbox\n Transport; Wed, 12 Mar 2025 10:05:05 +0100',
      'Received: from mail.example.org (198.51.100.7) by EX01.corp.example.com\n (10.0.0.5) with Microsoft SMTP Server id 15.2.1544.14; Wed, 12 Mar 2025\n 10:00:05 +0100',
      'X-MS-Exchange-Organization-SCL: 6',
      REST,
    ].join('\n'),
    by: ['EX01.corp.example.com', 'EX02.corp.example.com'],
    delays: [null, 300],
    notes: ['Microsoft: aside'],
    proven: 0,
  },
  {
    name: 'Proofpoint',
    text: [
      'Received: from pps.filterd (m0001.ppops.net [127.0.0.1])\n\tby mx0a-001.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 52C8x2aa001234\n\tfor <ann@example.com>; Wed, 12 Mar 2025 05:00:06 -0400',
      'Received: from mail.example.org (mail.example.org [198.51.100.7])\n\tby mx0a-001.pphosted.com (PPS) with ESMTPS id 45abc-1\n\t(version=TLSv1.2); Wed, 12 Mar 2025 05:00:05 -0400 (EDT)',
      'X-Proofpoint-Spam-Details: rule=notspam policy=default score=0 spamscore=0',
      REST,
    ].join('\n'),
    by: ['mx0a-001.pphosted.com', 'mx0a-001.pphosted.com'],
    delays: [null, 1],
    notes: ['Proofpoint: passed'],
    proven: 0,
  },
  {
    name: 'Mimecast, and an obsolete zone',
    text: [
      'Received: from mail.example.org (mail.example.org\n [198.51.100.7]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.3) id\n us-mta-123-AbC; Wed, 12 Mar 2025 04:00:05 EST',
      'X-Mimecast-Spam-Score: 9',
      REST,
    ].join('\n'),
    by: ['relay.mimecast.com'],
    delays: [null],
    notes: ['Mimecast: aside'],
    proven: 0,
  },
  {
    name: 'Zimbra with amavis: the scanner hands it back, which is no loop',
    text: [
      'Received: from mail.example.com (LHLO mail.example.com) (192.0.2.25) by mail.example.com with LMTP; Wed, 12 Mar 2025 10:00:08 +0100 (CET)',
      'Received: from localhost (localhost [127.0.0.1])\n\tby mail.example.com (Postfix) with ESMTP id 1A2B3C\n\tfor <ann@example.com>; Wed, 12 Mar 2025 10:00:07 +0100 (CET)',
      'X-Spam-Flag: NO',
      'X-Spam-Status: No, score=-1.9 tagged_above=-10 required=6.6\n\ttests=[BAYES_00=-1.9] autolearn=ham',
      'Received: from mail.example.com ([127.0.0.1])\n\tby localhost (mail.example.com [127.0.0.1]) (amavis, port 10032) with ESMTP\n\tid AbCdEf; Wed, 12 Mar 2025 10:00:06 +0100 (CET)',
      'Received: from mail.example.org (mail.example.org [198.51.100.7])\n\tby mail.example.com (Postfix) with ESMTPS id 0F1E2D; Wed, 12 Mar 2025 10:00:05 +0100 (CET)',
      REST,
    ].join('\n'),
    by: ['mail.example.com', 'localhost', 'mail.example.com', 'mail.example.com'],
    delays: [null, 1, 1, 1],
    notes: ['SpamAssassin: passed'],
    proven: 0,
  },
  {
    name: 'Rspamd (mailcow), IPv6, comments in comments',
    text: [
      'Received: from mail.example.org (mail.example.org [IPv6:2001:db8::7])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\t key-exchange X25519 server-signature ECDSA (P-256))\n\t(No client certificate requested)\n\tby mail.example.com (Postcow) with ESMTPS id 77AA88BB\n\tfor <ann@example.com>; Wed, 12 Mar 2025 10:00:05 +0100 (CET)',
      'X-Spamd-Result: default: True [18.40 / 15.00];\n\tBAYES_SPAM(5.10)[100.00%];',
      'X-Rspamd-Action: add header',
      REST,
    ].join('\n'),
    by: ['mail.example.com'],
    delays: [null],
    notes: ['Rspamd: aside'],
    proven: 0,
  },
  {
    name: 'a clock that is an hour slow',
    text: [
      RELAY_TO('mail.example.com', 'Wed, 12 Mar 2025 09:00:12 +0000'),
      'Received: from gw.spamhero.com (gw.spamhero.com [192.0.2.11])\n\tby mx1.spamhero.com (Postfix) with ESMTP id AA11BB22; Wed, 12 Mar 2025 08:00:08 +0000',
      'Received: from mail.example.org (mail.example.org [198.51.100.7])\n\tby gw.spamhero.com (Postfix) with ESMTP id CC33DD44; Wed, 12 Mar 2025 09:00:05 +0000',
      REST,
    ].join('\n'),
    by: ['gw.spamhero.com', 'mx1.spamhero.com', 'mail.example.com'],
    delays: [null, null, 7],
    notes: [],
    proven: 2,
  },
  {
    name: 'a relay that a sender has invented',
    text: [
      'Received: from bad.example.net (bad.example.net [203.0.113.66])\n\tby mail.example.com (Postfix) with ESMTP id EE55FF66; Wed, 12 Mar 2025 09:00:09 +0000',
      AT_RELAY('Wed, 12 Mar 2025 09:00:05 +0000'),
      REST,
    ].join('\n'),
    by: ['mx1.spamhero.com', 'mail.example.com'],
    delays: [null, 4],
    notes: [],
    proven: 0,
  },
  {
    name: 'Barracuda, and a date of two digits',
    text: [
      'Received: from mail.example.org (mail.example.org [198.51.100.7]) by bar.example.com with ESMTP id x1y2z3a4; Wed, 12 Mar 25 09:00:05 GMT',
      'X-Barracuda-Spam-Status: No, SCORE=0.01 using global scores of TAG_LEVEL=3.5 QUARANTINE_LEVEL=1000.0 KILL_LEVEL=9.0 tests=',
      REST,
    ].join('\r\n'),
    by: ['bar.example.com'],
    delays: [null],
    notes: ['Barracuda: passed'],
    proven: 0,
  },
  {
    name: 'headers within other words, and none that is a header',
    text: [
      'Hello, the recipient has sent me this:',
      '',
      'Received: from a.example.org by b.example.com id q1; no date at all',
      'Subject: x',
      '',
      'Thank you',
    ].join('\n'),
    by: ['b.example.com'],
    delays: [null],
    notes: [],
    proven: 0,
  },
];
