/**
 * How vendors and mailbox providers word a refusal by their own reputation system, seen in their postmaster pages and in logs to 2026:
 * Cloudmark and Orange, Mimecast, Proofpoint, Cisco, AT&T, T-Online, AOL, Spectrum, Cox, Symantec, Fortinet. With a 5xx it is
 * `block.ip-reputation`, with a 4xx `deferral.reputation`.
 */
export const REFUSED_BY_VENDOR = {
  phrases: `
        csi.cloudmark.com, cloudmark sender intelligence, cm-csi, csi.mimecast.org, ipcheck.proofpoint,
        proofpoint.com/dnsbl-lookup, pphosted.com/, abuse_rbl@, senderbase, talosintelligence,
        trustedsource, error: mail refused - ~ip, err: mail refused - ~ip, dynamic/zombied/spam,
        traffic not accepted from this ip, suspected spam ip, connection rejected by policy [,
        symantec global bad senders, brightmail connection`,
  words: [
    /ofr_?00[67]_1\d\d|lpn_?00[67]_[15]\d\d|bloqu.{1,3}e? pour incident de spam|dnsbl:(?:att)?rbl 52\d/,
    /ip[=:]?~ip - (?:a problem occurred|none\/bad)|\((?:rtr:b|con:b|rly:[bcons]|rtr:[dg])\w\)/,
    /\b(?:rtr|dnsbl?):(?:b1|bl|bg|du|sc)\b|#bl0(?!000(?:01|10))\d{2,5}|fortiguard.{0,40}(?:\bip\b|reputation|black)/,
    /(?:~ip|is|been) (?:blocked|rejected|not allowed).{0,120}(?:aup#|spectrum\.net|\bcx[a-z]{3,5}\b|cox\.com)/,
    /aup#(?:cdrbl|cxsnd|cdr)\w{0,9}|(?:ip|address).{0,40}brightmail|\bsymantec zodiac/,
  ],
};
