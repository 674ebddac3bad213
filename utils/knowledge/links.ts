/**
 * Every documentation address, written once. SpamHero's numbers and slugs are those of its public support pages
 * (bare numbers work too); an article whose number was not found is never invented: `diagnosing-failed-deliveries`
 * stands in for it. `seen` is the month in which the address was written down here.
 */
export const links = {
  /* SpamHero: diagnosing */
  'diagnosing-failed-deliveries': {
    title: 'Diagnosing failed or deferred deliveries',
    url: 'https://www.spamhero.com/support/237128/Diagnosing_failed_or_deferred_inbound_email_deliveries',
    seen: '2026-11',
  },
  'mail-not-received': {
    title: 'Why an email was not received',
    url: 'https://www.spamhero.com/support/194424/How_do_I_determine_why_an_email_was_not_received',
    seen: '2026-11',
  },
  'delayed-messages': {
    title: 'Why messages are delayed',
    url: 'https://www.spamhero.com/support/149700/Why_are_my_incoming_messages_being_delayed',
    seen: '2026-11',
  },
  'quarantine-overview': {
    title: 'Quarantine+ overview',
    url: 'https://www.spamhero.com/support/78044',
    seen: '2026-11',
  },
  'insufficient-system-resources': {
    title: 'The “Insufficient system resources” error',
    url: 'https://www.spamhero.com/support/94313/Why_is_my_mail_deferring_with_an_Insufficient_system_resources_error',
    seen: '2026-11',
  },

  /* SpamHero: mail loops with Microsoft 365 */
  'hop-count-for-recipients': {
    title: 'Hop count exceeded: help for recipients',
    url: 'https://www.spamhero.com/support/211630/Unable_to_receive_message_due_to_Hop_Count_Exceeded_error_Microsoft_365_Office_365',
    seen: '2026-11',
  },
  'hop-count-for-senders': {
    title: 'Hop count exceeded: help for senders',
    url: 'https://www.spamhero.com/support/204930/Getting_Hop_Count_Exceeded_bounce_error_when_sending_to_a_SpamHero_user_Microsoft_365_Office_365',
    seen: '2026-11',
  },
  'hop-count-analysis': {
    title: 'Hop count exceeded: analysis and solutions',
    url: 'https://www.spamhero.com/support/204932/The_Hop_Count_Exceeded_mail_loop_error_analysis_solutions_Microsoft_365_Office_365',
    seen: '2026-11',
  },

  /* SpamHero: the customer's server and addresses */
  'allow-filter-addresses': {
    title: 'Letting the filter’s addresses in',
    url: 'https://www.spamhero.com/support/78148',
    seen: '2026-11',
  },
  'securing-your-server': {
    title: 'Securing your mail server',
    url: 'https://www.spamhero.com/support/78134',
    seen: '2026-11',
  },
  'valid-recipients': {
    title: 'Setting up the valid addresses of your domain',
    url: 'https://www.spamhero.com/support/78523/Setup_valid_email_addresses_for_your_domain',
    seen: '2026-11',
  },
  'how-recipients-are-known': {
    title: 'How the filter knows which addresses are valid',
    url: 'https://www.spamhero.com/support/78460',
    seen: '2026-11',
  },
  'address-tagging': {
    title: 'Address tagging (+, = and -)',
    url: 'https://www.spamhero.com/support/89217',
    seen: '2026-11',
  },
  'pause-delivery': {
    title: 'Pausing delivery to your mail host',
    url: 'https://www.spamhero.com/support/193032/Can_I_temporarily_pause_mail_delivery_to_my_mail_host',
    seen: '2026-11',
  },

  /* SpamHero: SPF, DMARC and policies */
  'spf-senders': {
    title: 'Delivery trouble with SPF senders',
    url: 'https://www.spamhero.com/support/78970/Resolving_inbound_mail_delivery_issues_with_SPF_senders',
    seen: '2026-11',
  },
  'spf-workaround': {
    title: 'The SPF workaround',
    url: 'https://www.spamhero.com/support/163316/What_is_the_SPF_workaround',
    seen: '2026-11',
  },
  'dmarc-workaround': {
    title: 'Delivery trouble with DMARC senders',
    url: 'https://www2.spamhero.com/support/299272/Resolving_inbound_mail_delivery_issues_for_DMARC_senders',
    seen: '2026-11',
  },
  'deep-filter': {
    title: 'What the deep filter does',
    url: 'https://www.spamhero.com/support/93877/What_does_the_deep_filter_option_do',
    seen: '2026-11',
  },
  'geographic-policies': {
    title: 'Geographic policies',
    url: 'https://www.spamhero.com/support/93617',
    seen: '2026-11',
  },
  'custom-filters': {
    title: 'Custom filters',
    url: 'https://www.spamhero.com/support/108153',
    seen: '2026-11',
  },
  'missed-spam-reports-bounce': {
    title: 'Missed-spam reports that come back',
    url: 'https://www.spamhero.com/support/298336/Why_are_forwarded_missed_spam_reports_being_bounced_back_as_undeliverable',
    seen: '2026-11',
  },
  'microsoft-365-inbound-rule': {
    title: 'Microsoft 365: the “Inbound SpamHero” rule',
    url: 'https://www.spamhero.com/support/299348/Why_are_forwarded_calendar_invites_and_other_internal_messages_being_blocked_by_the_Inbound_SpamHero_rule_in_Microsoft_365',
    seen: '2026-11',
  },

  /* Vendors: what replies mean */
  'microsoft-ndr-codes': {
    title: 'Microsoft: non-delivery codes in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    seen: '2026-11',
  },
  'microsoft-connectors': {
    title: 'Microsoft: connectors in the Exchange admin center',
    url: 'https://admin.exchange.microsoft.com/#/connectors',
    seen: '2026-11',
  },
  'microsoft-quarantine': {
    title: 'Microsoft: the quarantine in the Defender portal',
    url: 'https://security.microsoft.com/quarantine',
    seen: '2026-11',
  },
  'google-smtp-errors': {
    title: 'Google: SMTP error reference',
    url: 'https://support.google.com/a/answer/3726730',
    seen: '2026-11',
  },
  'google-sender-guidelines': {
    title: 'Google: email sender guidelines',
    url: 'https://support.google.com/a/answer/81126',
    seen: '2026-11',
  },
  'yahoo-sender-hub': {
    title: 'Yahoo: Sender Hub',
    url: 'https://senders.yahooinc.com/',
    seen: '2026-11',
  },
  'gmx-postmaster': {
    title: 'GMX: postmaster pages',
    url: 'https://postmaster.gmx.net/',
    seen: '2026-11',
  },
  'iana-status-codes': {
    title: 'IANA: enhanced status codes',
    url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/',
    seen: '2026-11',
  },
  'rfc-5321': {
    title: 'RFC 5321: how mail servers talk (SMTP)',
    url: 'https://www.rfc-editor.org/rfc/rfc5321',
    seen: '2026-11',
  },
  'rfc-7505': {
    title: 'RFC 7505: domains that take no mail (null MX)',
    url: 'https://www.rfc-editor.org/rfc/rfc7505',
    seen: '2026-11',
  },

  /* Vendors: servers and hosting panels */
  'cpanel-email-routing': {
    title: 'cPanel: email routing',
    url: 'https://docs.cpanel.net/cpanel/email/email-routing/',
    seen: '2026-11',
  },
  'cpanel-routing-example': {
    title: 'cPanel email routing, explained by a hosting company',
    url: 'https://support.tppwholesale.com.au/hc/en-gb/articles/360007868377-Email-Routing-settings-on-cPanel',
    seen: '2026-11',
  },
  'postfix-settings': {
    title: 'Postfix: configuration parameters',
    url: 'https://www.postfix.org/postconf.5.html',
    seen: '2026-11',
  },
  'postfix-tls': {
    title: 'Postfix: TLS support',
    url: 'https://www.postfix.org/TLS_README.html',
    seen: '2026-11',
  },
  'postfix-queue-schedule': {
    title: 'Postfix: how retries are scheduled',
    url: 'https://www.postfix.org/QSHAPE_README.html',
    seen: '2026-11',
  },
  'postfix-address-verification': {
    title: 'Postfix: address verification',
    url: 'https://www.postfix.org/ADDRESS_VERIFICATION_README.html',
    seen: '2026-11',
  },

  /* Block lists: their own look-up pages */
  'spamhaus-lookup': {
    title: 'Spamhaus: look up an address and ask for its removal',
    url: 'https://www.spamhaus.org/lookup/',
    seen: '2026-11',
  },
  'spamcop-lookup': {
    title: 'SpamCop: look up an address',
    url: 'https://www.spamcop.net/bl.shtml',
    seen: '2026-11',
  },
  'barracuda-lookup': {
    title: 'Barracuda Central: look up an address',
    url: 'https://www.barracudacentral.org/lookups',
    seen: '2026-11',
  },
} as const satisfies Record<string, Link>;

/** A page that explains or mends a failure. */
export interface Link {
  readonly title: string;
  readonly url: string;
  /** Year and month in which the address was written down. */
  readonly seen: string;
}
