import type { Concept } from '../../engine/types';

export const connectorConcept: Concept = {
  id: 'connector',
  kind: 'thing',
  name: 'a connector',
  words: {
    en: `
      connector, connectors, tenantinboundattribution, restrictdomainstoipaddresses,
      restrictdomainstocertificate, registered gateways, registered gateway, filter service only,
      permitted senders, authorized hosts, authorised hosts, permitted hosts, trusted hosts,
      authorized relays, mail gateway only, only our, accepted only from, only accepts mail from,
      only accept mail from, only accept connections from, accepts connections only, via the mx,
      through the mx, use the mx, use our mx, direct delivery, bypassing, bypass, designated mx,
      allow listed, allowed hosts, allowed clients, permitted networks, allowed relays,
      unauthorized host, unauthorized server, unauthorized client, unauthorized ip, unauthorised host,
      unauthorized connection, not an authorized, not authorized to connect, not allowed to connect,
      not permitted to connect, permission to connect, permission to use this server,
      not authorized to use, not allowed to use this, closed system, private server, private network,
      not public, known hosts, known relays, known servers, partner, partners, allowed ips,
      allowed servers, approved hosts, approved servers, registered hosts, trusted networks,
      trusted network, trusted relays, trusted servers, permitted ips, through our filter,
      filtering provider, deliver directly, delivered directly, not directly, direct to,
      permitted servers, only listed, listed hosts, listed servers, own gateways, go through,
      sent through, come via, come through, through the filter, via our filter, via our gateway,
      through our gateway, must come through, listens only, talks only, mail from our filter,
      only from our filter, trusted gateways, list of trusted, come in through, come through our,
      cloud filter, must arrive from, upstream filter, from its filter, from our filter, hosts.allow,
      hosts allow, allow list of, upstream gateways, upstream gateway`,
    fi: 'sallitut palvelimet, sallituilta palvelimilta',
    sv: 'vitlist*, tillåtna servrar, accepterar endast',
  },
};
