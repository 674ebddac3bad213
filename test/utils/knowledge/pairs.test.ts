import { expect, it } from 'vitest';
import { createWeigh } from '@/utils/engine/cause/weigh';
import { knowledge } from '@/utils/knowledge/knowledge';

/**
 * Who or what, the cause, and what of it: what the bare words speak for, whatever their spelling. What is not listed means nothing by itself (a domain
 * that answers slowly), or several things, which codes and other words decide (a recipient that is refused, a message that is refused).
 */
const PAIRS = `
recipient        recipient.unknown             unknown, missing, invalid, no-such-recipient
recipient        recipient.disabled            disabled, expired
recipient        recipient.moved               moved
recipient        recipient.malformed           malformed
recipient        recipient.mailbox-full        full, too-large
recipient        recipient.restricted          not-allowed, only
recipient        recipient.unavailable         unavailable, busy, later
recipient        recipient.too-many            too-many, exceeded
recipient        deferral.greylisted           greylisting
recipient        relay.domain-not-hosted       relaying
recipient        route.loop                    loop
recipient        dns.not-found                 resolves-not
an-address       recipient.unknown             unknown, no-such-recipient
an-address       recipient.disabled            disabled, expired
an-address       recipient.moved               moved
an-address       recipient.malformed           malformed
an-address       recipient.mailbox-full        full
an-address       relay.domain-not-hosted       relaying
an-address       deferral.greylisted           greylisting
group            recipient.restricted          not-allowed, only, required, refused
group            recipient.unknown             unknown
group            recipient.disabled            disabled
sender           sender.rejected               unknown, invalid, malformed, disabled, refused, not-allowed, mismatch, unavailable
sender           sender.domain-unresolvable    resolves-not
sender           block.sender-local            blocked
sender           deferral.rate-limited         exceeded, too-many
sender           deferral.greylisted           greylisting
sender-domain    sender.domain-unresolvable    unknown, invalid, missing, resolves-not, exists
sender-domain    sender.rejected               malformed, disabled, not-allowed, mismatch
sender-domain    block.sender-local            blocked
sender-domain    deferral.rate-limited         exceeded, too-many
sender-domain    deferral.greylisted           greylisting
outgoing         deferral.rate-limited         exceeded, too-many
client           block.ip-local                blocked, refused, disabled
client           block.reverse-dns             unknown, resolves-not, missing
client           relay.client-not-allowed      not-allowed, only
client           deferral.rate-limited         exceeded
client           deferral.greylisted           greylisting
an-ip            relay.client-not-allowed      not-allowed, only
an-ip            block.ip-local                blocked
domain           relay.domain-not-hosted       relaying, refused, not-allowed
domain           dns.not-found                 unknown, invalid, resolves-not
domain           recipient.disabled            disabled, expired
domain           block.sender-local            blocked
domain           sender.rejected               mismatch
message          message.too-large             too-large
message          message.malformed             malformed, invalid
message          message.policy                not-allowed
message          route.loop                    loop
message          queue.expired                 expired
message          deferral.rate-limited         too-many
content          message.spam                  refused, blocked, not-allowed
content          message.malformed             malformed, invalid
content          message.too-large             too-large
content          message.policy                missing
attachment       message.attachment            blocked, refused, not-allowed, disabled, unsupported
attachment       message.too-large             too-large
header           message.malformed             missing, invalid, malformed, too-large, refused
extension        message.extension-unsupported unsupported, missing, required
server           server.unavailable            unavailable, disabled, later
server           server.overloaded             busy
server           server.internal-error         failed, inside
server           dns.not-found                 resolves-not
server           relay.client-not-allowed      only, not-allowed
server           connection.lost               lost
connection       connection.refused            refused
connection       connection.timed-out          failed, timed-out
connection       connection.lost               lost
connection       connection.limit              too-many, exceeded
connection       relay.client-not-allowed      not-allowed, only
connection       server.unavailable            unavailable
connection       server.overloaded             busy
routing          connection.unreachable        missing, unknown, unavailable, failed
answering        connection.reply-timed-out    timed-out, failed
dns              dns.temporary-failure         failed, timed-out, later, unavailable
dns              dns.not-found                 unknown
mx               dns.no-mx                     missing, unknown, invalid, unavailable
reverse-dns      block.reverse-dns             missing, unknown, invalid, mismatch, required, failed, resolves-not
greeting-name    block.reverse-dns             missing, unknown, invalid, malformed, mismatch, required, refused
tls              tls.handshake-failed          failed, unavailable, invalid, timed-out, lost, mismatch
tls              tls.required                  required, only, missing, refused
certificate      tls.certificate-rejected      expired, invalid, mismatch, unknown, failed, missing, refused
disk             server.storage-full           full, exceeded, missing, unavailable, failed
quota            recipient.mailbox-full        full, exceeded, refused
limit            recipient.mailbox-full        full
rate             deferral.rate-limited         exceeded, too-many, full, refused, blocked
recipient-count  recipient.too-many            exceeded, too-many, refused
load             server.overloaded             too-many, exceeded, full, busy
queue            queue.expired                 expired, timed-out, exceeded
queue            server.overloaded             full, busy
configuration    server.misconfigured          failed, invalid, missing, expired, unavailable, unsupported
backend          server.internal-error         failed, unavailable, timed-out, missing, invalid, lost
backend          server.overloaded             busy, full
delivery-agent   server.delivery-agent-failed  failed, unavailable, missing, not-allowed, refused, timed-out, unknown
login            relay.authentication-required required, failed, missing, invalid, refused, unsupported, unavailable
command          protocol.syntax               unknown, malformed, invalid, unsupported, not-allowed
command          protocol.sequence             out-of-order, required
abuse            protocol.abuse                too-many, exceeded
policy           message.policy                refused, not-allowed, failed, mismatch
spam             message.spam                  refused, blocked, not-allowed, too-many, exceeded
virus            message.virus                 refused, blocked, exists, unknown
link             block.sender-domain           blocked, refused
public-list      block.dnsbl                   blocked, refused
reputation       block.ip-reputation           refused, blocked, invalid, failed
reputation       deferral.reputation           later
country          block.ip-local                blocked, refused, not-allowed
connector        relay.client-not-allowed      not-allowed, refused, only, missing
verification     recipient.verification-pending later, unavailable
spf              authentication.spf            failed, not-allowed, refused, invalid
dkim             authentication.dkim           failed, missing, invalid, required
dmarc            authentication.dmarc          failed, refused, mismatch
`;

const { vocabulary, weights } = knowledge;
const weigh = createWeigh(vocabulary, weights);
const places = new Map(vocabulary.map(({ id }, i) => [id, i]));
const mention = (id: string) => ({ concept: places.get(id) as number, start: 0, end: 1, clause: 0 });

it.each(
  PAIRS.trim()
    .split('\n')
    .map((row) => row.split(/\s+/))
    .map(([what = '', cause = '', ...claims]) => [what, cause, claims.join(' ').split(', ')] as const),
)('%s → %s: %j', (what, cause, claims) => {
  for (const claim of [what, ...claims]) expect([...places.keys()]).toContain(claim);
  const misread = claims.filter(
    (claim) =>
      weigh([mention(what), mention(claim)], { code: null, enhancedCode: null })?.ranking[0]?.cause !== cause,
  );
  expect(misread).toEqual([]);
});
