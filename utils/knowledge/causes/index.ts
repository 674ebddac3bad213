import type { Cause } from '../../engine/types';
import { authenticationDkim } from './authentication/dkim';
import { authenticationDmarc } from './authentication/dmarc';
import { authenticationMissing } from './authentication/missing';
import { authenticationSpf } from './authentication/spf';
import { blockDnsbl } from './block/dnsbl';
import { blockIpLocal } from './block/ip-local';
import { blockIpReputation } from './block/ip-reputation';
import { blockReverseDns } from './block/reverse-dns';
import { blockSenderDomain } from './block/sender-domain';
import { blockSenderLocal } from './block/sender-local';
import { connectionLimit } from './connection/limit';
import { connectionLost } from './connection/lost';
import { connectionRefused } from './connection/refused';
import { connectionReplyTimedOut } from './connection/reply-timed-out';
import { connectionTimedOut } from './connection/timed-out';
import { connectionUnreachable } from './connection/unreachable';
import { deferralGreylisted } from './deferral/greylisted';
import { deferralRateLimited } from './deferral/rate-limited';
import { deferralReputation } from './deferral/reputation';
import { dnsNoMx } from './dns/no-mx';
import { dnsNotFound } from './dns/not-found';
import { dnsTemporaryFailure } from './dns/temporary-failure';
import { filterDeepFiltered } from './filter/deep-filtered';
import { filterDeliveryPaused } from './filter/delivery-paused';
import { messageAttachment } from './message/attachment';
import { messageExtensionUnsupported } from './message/extension-unsupported';
import { messageMalformed } from './message/malformed';
import { messagePolicy } from './message/policy';
import { messageSpam } from './message/spam';
import { messageTooLarge } from './message/too-large';
import { messageVirus } from './message/virus';
import { protocolAbuse } from './protocol/abuse';
import { protocolSequence } from './protocol/sequence';
import { protocolSyntax } from './protocol/syntax';
import { queueExpired } from './queue/expired';
import { queueSuspended } from './queue/suspended';
import { recipientDisabled } from './recipient/disabled';
import { recipientMailboxFull } from './recipient/mailbox-full';
import { recipientMalformed } from './recipient/malformed';
import { recipientMoved } from './recipient/moved';
import { recipientRateLimited } from './recipient/rate-limited';
import { recipientRestricted } from './recipient/restricted';
import { recipientTooMany } from './recipient/too-many';
import { recipientUnavailable } from './recipient/unavailable';
import { recipientUnknown } from './recipient/unknown';
import { recipientVerificationPending } from './recipient/verification-pending';
import { relayAuthenticationRequired } from './relay/authentication-required';
import { relayClientNotAllowed } from './relay/client-not-allowed';
import { relayDomainNotHosted } from './relay/domain-not-hosted';
import { routeLoop } from './route/loop';
import { routeNullMx } from './route/null-mx';
import { senderDomainUnresolvable } from './sender/domain-unresolvable';
import { senderRejected } from './sender/rejected';
import { serverDeliveryAgentFailed } from './server/delivery-agent-failed';
import { serverInternalError } from './server/internal-error';
import { serverMisconfigured } from './server/misconfigured';
import { serverOverloaded } from './server/overloaded';
import { serverStorageFull } from './server/storage-full';
import { serverUnavailable } from './server/unavailable';
import { tlsCertificateRejected } from './tls/certificate-rejected';
import { tlsHandshakeFailed } from './tls/handshake-failed';
import { tlsRequired } from './tls/required';
import { unknownDeferred } from './unknown/deferred';
import { unknownRejected } from './unknown/rejected';

/** Every cause. The order is for readers alone: it decides nothing. */
export const causes: readonly Cause[] = [
  recipientUnknown,
  recipientDisabled,
  recipientMoved,
  recipientMalformed,
  recipientMailboxFull,
  recipientRestricted,
  recipientRateLimited,
  recipientTooMany,
  recipientVerificationPending,
  recipientUnavailable,
  relayDomainNotHosted,
  relayClientNotAllowed,
  relayAuthenticationRequired,
  routeLoop,
  routeNullMx,
  dnsNotFound,
  dnsTemporaryFailure,
  dnsNoMx,
  connectionRefused,
  connectionTimedOut,
  connectionUnreachable,
  connectionLost,
  connectionReplyTimedOut,
  connectionLimit,
  tlsRequired,
  tlsHandshakeFailed,
  tlsCertificateRejected,
  serverUnavailable,
  serverStorageFull,
  serverOverloaded,
  serverInternalError,
  serverMisconfigured,
  serverDeliveryAgentFailed,
  deferralGreylisted,
  deferralRateLimited,
  deferralReputation,
  blockDnsbl,
  blockIpReputation,
  blockIpLocal,
  blockReverseDns,
  blockSenderDomain,
  blockSenderLocal,
  senderDomainUnresolvable,
  senderRejected,
  authenticationSpf,
  authenticationDkim,
  authenticationDmarc,
  authenticationMissing,
  messageSpam,
  messageVirus,
  messageAttachment,
  messageTooLarge,
  messageMalformed,
  messageExtensionUnsupported,
  messagePolicy,
  protocolSyntax,
  protocolSequence,
  protocolAbuse,
  queueSuspended,
  queueExpired,
  filterDeepFiltered,
  filterDeliveryPaused,
  unknownRejected,
  unknownDeferred,
];
