import type { Concept } from '../../engine/types';

export const certificateConcept: Concept = {
  id: 'certificate',
  kind: 'thing',
  name: 'the certificate',
  words: {
    en: `
      certificate*, cert, certs, x509, ca, issuer, certificate chain, trust anchor, self signed, selfsigned,
      certificateexpired, tlsa, subjectaltname, common name, commonname, hostname verification,
      peer certificate, certificate authority, certificate name, verify certificate, trusted issuer,
      untrusted root, root ca, unable to get local issuer, chain, pkix, certpath, certification path,
      altname, altnames, subject alternative, subject alternative dns name, certificateexception,
      certificateexpiredexception, unable to verify the first, unable to verify leaf signature,
      unknownissuer, notvalidforname, depth zero self signed, certificate verify failed, untrustedroot,
      remotecertificatenamemismatch, suncertpathbuilderexception, validation procedure, leaf signature,
      sslcertverificationerror, certificateerror, certificatenotyetvalidexception`,
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
