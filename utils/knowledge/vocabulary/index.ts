import type { Concept } from '../../engine/types';
import { aHostConcept } from './a-host';
import { abuseConcept } from './abuse';
import { acceptedConcept } from './accepted';
import { accessConcept } from './access';
import { activeConcept } from './active';
import { allowedConcept } from './allowed';
import { anAddressConcept } from './an-address';
import { anIpConcept } from './an-ip';
import { answeringConcept } from './answering';
import { askingConcept } from './asking';
import { attachmentConcept } from './attachment';
import { availableConcept } from './available';
import { backendConcept } from './backend';
import { blockedConcept } from './blocked';
import { busyConcept } from './busy';
import { cannotConcept } from './cannot';
import { certificateConcept } from './certificate';
import { clientConcept } from './client';
import { commandConcept } from './command';
import { configurationConcept } from './configuration';
import { connectionConcept } from './connection';
import { connectorConcept } from './connector';
import { contentConcept } from './content';
import { countryConcept } from './country';
import { deliveryAgentConcept } from './delivery-agent';
import { disabledConcept } from './disabled';
import { diskConcept } from './disk';
import { dkimConcept } from './dkim';
import { dmarcConcept } from './dmarc';
import { dnsConcept } from './dns';
import { domainConcept } from './domain';
import { enoughConcept } from './enough';
import { exceededConcept } from './exceeded';
import { existsConcept } from './exists';
import { expiredConcept } from './expired';
import { extensionConcept } from './extension';
import { failedConcept } from './failed';
import { filteringConcept } from './filtering';
import { fullConcept } from './full';
import { givingUpConcept } from './giving-up';
import { greetingNameConcept } from './greeting-name';
import { greylistingConcept } from './greylisting';
import { groupConcept } from './group';
import { headerConcept } from './header';
import { insideConcept } from './inside';
import { invalidConcept } from './invalid';
import { laterConcept } from './later';
import { limitConcept } from './limit';
import { linkConcept } from './link';
import { listConcept } from './list';
import { loadConcept } from './load';
import { loginConcept } from './login';
import { loopConcept } from './loop';
import { lostConcept } from './lost';
import { malformedConcept } from './malformed';
import { matchesConcept } from './matches';
import { messageConcept } from './message';
import { mismatchConcept } from './mismatch';
import { missingConcept } from './missing';
import { movedConcept } from './moved';
import { mxConcept } from './mx';
import { noSuchRecipientConcept } from './no-such-recipient';
import { notConcept } from './not';
import { notAllowedConcept } from './not-allowed';
import { nullMxConcept } from './null-mx';
import { onlyConcept } from './only';
import { oursConcept } from './ours';
import { outOfOrderConcept } from './out-of-order';
import { outgoingConcept } from './outgoing';
import { passesConcept } from './passes';
import { pausedConcept } from './paused';
import { policyConcept } from './policy';
import { publicListConcept } from './public-list';
import { queueConcept } from './queue';
import { quotaConcept } from './quota';
import { rateConcept } from './rate';
import { recipientConcept } from './recipient';
import { recipientCountConcept } from './recipient-count';
import { refusedConcept } from './refused';
import { relayingConcept } from './relaying';
import { reputationConcept } from './reputation';
import { requiredConcept } from './required';
import { resolvesNotConcept } from './resolves-not';
import { reverseDnsConcept } from './reverse-dns';
import { routingConcept } from './routing';
import { senderConcept } from './sender';
import { senderDomainConcept } from './sender-domain';
import { serverConcept } from './server';
import { spamConcept } from './spam';
import { spammerConcept } from './spammer';
import { spfConcept } from './spf';
import { supportedConcept } from './supported';
import { tenantConcept } from './tenant';
import { timedOutConcept } from './timed-out';
import { tlsConcept } from './tls';
import { tlsVersionConcept } from './tls-version';
import { tooLargeConcept } from './too-large';
import { tooManyConcept } from './too-many';
import { unavailableConcept } from './unavailable';
import { unknownConcept } from './unknown';
import { unsupportedConcept } from './unsupported';
import { validConcept } from './valid';
import { verificationConcept } from './verification';
import { virusConcept } from './virus';

/** What replies speak of: first who or what, then what of it, then how. A new concept is a file and a line here. */
export const vocabulary: readonly Concept[] = [
  recipientConcept,
  anAddressConcept,
  senderConcept,
  senderDomainConcept,
  outgoingConcept,
  clientConcept,
  anIpConcept,
  aHostConcept,
  domainConcept,
  messageConcept,
  contentConcept,
  askingConcept,
  attachmentConcept,
  serverConcept,
  connectionConcept,
  answeringConcept,
  tlsConcept,
  tlsVersionConcept,
  certificateConcept,
  diskConcept,
  quotaConcept,
  loadConcept,
  configurationConcept,
  dnsConcept,
  mxConcept,
  reverseDnsConcept,
  givingUpConcept,
  greetingNameConcept,
  publicListConcept,
  listConcept,
  reputationConcept,
  spamConcept,
  virusConcept,
  spfConcept,
  dkimConcept,
  dmarcConcept,
  loginConcept,
  policyConcept,
  greylistingConcept,
  linkConcept,
  headerConcept,
  extensionConcept,
  commandConcept,
  rateConcept,
  loopConcept,
  relayingConcept,
  groupConcept,
  movedConcept,
  countryConcept,
  deliveryAgentConcept,
  backendConcept,
  queueConcept,
  tenantConcept,
  routingConcept,
  nullMxConcept,
  unknownConcept,
  invalidConcept,
  malformedConcept,
  disabledConcept,
  fullConcept,
  exceededConcept,
  tooManyConcept,
  tooLargeConcept,
  blockedConcept,
  refusedConcept,
  notAllowedConcept,
  onlyConcept,
  failedConcept,
  filteringConcept,
  insideConcept,
  unavailableConcept,
  busyConcept,
  timedOutConcept,
  lostConcept,
  expiredConcept,
  requiredConcept,
  missingConcept,
  mismatchConcept,
  unsupportedConcept,
  verificationConcept,
  outOfOrderConcept,
  abuseConcept,
  laterConcept,
  accessConcept,
  spammerConcept,
  resolvesNotConcept,
  cannotConcept,
  notConcept,
  existsConcept,
  validConcept,
  allowedConcept,
  acceptedConcept,
  availableConcept,
  activeConcept,
  supportedConcept,
  enoughConcept,
  matchesConcept,
  passesConcept,
  pausedConcept,
  noSuchRecipientConcept,
  recipientCountConcept,
  limitConcept,
  connectorConcept,
  oursConcept,
];
