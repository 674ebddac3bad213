import type { Concept } from '../../engine/types';

export const tlsConcept: Concept = {
  id: 'tls',
  kind: 'thing',
  name: 'encryption',
  words: {
    en: `
      tls, ssl, starttls, encrypt*, cipher*, tls channel, tls handshake, ssl handshake, ssl_connect,
      tls session, tls negotiation, secure connection, secure channel, unencrypted, plaintext,
      plain text session, tls version, ssl version, tlsv1*, sslv3*, dane, mta sts, requiretls, handshake,
      diffie hellman, tls engine, tls library, secure session, plain text sessions, without encryption,
      encrypt the session, clear text, cleartext, in the clear, common cipher, secure transport,
      starttls first, protocol version, wrong version number, transport layer security, secure smtp,
      tlsfailure, no shared cipher, sslv2`,
    de: 'verschlüssel*, verschluessel*',
    fr: 'chiffr*, chiffrement',
    es: 'cifrad*, encript*',
    pt: 'criptogra*, encript*, cifra*',
    it: 'cifrat*, crittogra*',
    nl: 'versleutel*',
    pl: 'szyfrow*',
    ru: 'шифрован*, зашифрован*',
    ja: '暗号',
    zh: '加密',
    ko: '암호화',
    tr: 'şifrele*, şifreli',
    sv: 'krypter*',
    cs: 'šifrov*',
    hu: 'titkosít*',
  },
};
