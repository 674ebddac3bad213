import type { Concept } from '../../engine/types';

export const tlsVersionConcept: Concept = {
  id: 'tls-version',
  kind: 'thing',
  name: 'a version or cipher of it',
  words: {
    en: `
      cipher*, tlsv1*, sslv3*, sslv2, tls 1.0, tls 1.1, tls 1.2, tls 1.3, ssl 3, protocol version,
      protocol versions, wrong version number, no shared cipher, no cipher in common,
      no protocol in common, diffie hellman, key exchange, dh key, encryption too weak, weak encryption,
      tls version, tls versions, older tls, version of tls`,
    pt: 'versão de protocolo, versão do protocolo',
    fr: 'version du protocole',
    de: 'protokollversion, tls version',
    es: 'versión del protocolo, versión de protocolo',
    it: 'versione del protocollo',
    nl: 'protocolversie',
    cs: 'verze protokolu',
  },
};
