import type { Concept } from '../../engine/types';

export const certificateConcept: Concept = {
  id: 'certificate',
  kind: 'thing',
  name: 'the certificate',
  words: {
    en: `
      cert, certs, x509, ca, issuer, trust anchor, self signed, selfsigned, certificateexpired, tlsa,
      subjectaltname, common name, commonname, hostname verification, peer certificate,
      certificate authority, verify certificate, untrusted root, unable to get local issuer, chain, pkix,
      certpath, altname, altnames, subject alternative, subject alternative dns name,
      certificateexpiredexception, unable to verify the first, unable to verify leaf signature,
      unknownissuer, notvalidforname, certificate verify failed, untrustedroot,
      remotecertificatenamemismatch, suncertpathbuilderexception, validation procedure, leaf signature,
      sslcertverificationerror, certificatenotyetvalidexception, pki, issued by, issued for, issued to,
      trusted root, signed by unknown, unknown ca, unknown authority, untrusted ca, no subject alternative`,
    de: 'zertifikat*',
    fr: 'certificat*',
    es: 'certificado*',
    pt: 'certificado*',
    it: 'certificato, certificati',
    nl: 'certificaat, certificaten',
    pl: 'certyfikat*',
    ru: 'сертификат*',
    ja: '証明書',
    zh: '证书, 憑證',
    ko: '인증서',
    tr: 'sertifika*',
    sv: 'certifikat*',
    cs: 'certifikát*',
    hu: 'tanúsítvány*',
  },
};
